/** Media types are compared without case and without spaces around their parameters. */
export function isSameType(a: string, b: string): boolean {
  return plainType(a) === plainType(b);
}

/** Whether a media type, such as `application/*`, stands for another. */
export function covers(range: string, type: string): boolean {
  const [wide = '', narrow = ''] = [range, type].map((name) => plainType(name).split(';')[0]);
  if (wide === '*/*') return true;
  return wide.endsWith('/*') && narrow.startsWith(wide.slice(0, -1));
}

function plainType(type: string): string {
  const [name = '', ...parameters] = type.toLowerCase().split(';');
  return [name.trim(), ...parameters.map((part) => part.trim()).toSorted()].join(';');
}
