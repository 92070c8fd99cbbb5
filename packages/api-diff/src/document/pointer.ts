/** A JSON pointer with one more step. */
export function step(pointer: string, key: string | number): string {
  return `${pointer}/${escapeStep(String(key))}`;
}

/** The keys of a JSON pointer. */
export function steps(pointer: string): string[] {
  if (pointer === '' || pointer === '/') return [];
  return pointer.slice(1).split('/').map(unescapeStep);
}

/** A key as a step of a pointer. */
export function escapeStep(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The key that a step of a pointer stands for. */
export function unescapeStep(escaped: string): string {
  return escaped.includes('~') ? escaped.replaceAll('~1', '/').replaceAll('~0', '~') : escaped;
}
