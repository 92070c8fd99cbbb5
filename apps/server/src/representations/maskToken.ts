/** A token with its first and last four digits after the prefix, such as `sk-92eb****629c`. */
export function maskToken(token: string): string {
  return token.replace(/^(.*-.{4}).*(.{4})$/, '$1****$2');
}
