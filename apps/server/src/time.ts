/** Whether a stored moment has come; null never does. */
export function isPast(moment: string | null, now: Date): boolean {
  return moment !== null && Date.parse(moment) <= now.getTime();
}

/** A moment as responses show it: RFC 3339 in UTC with six decimals. */
export function toTimestamp(moment: Date): string {
  return moment.toISOString().replace('Z', '000Z');
}

/** RFC 3339 text of any offset in the form of {@link toTimestamp}; finer decimals are cut off. */
export function normalizeTimestamp(text: string): string {
  const [, fraction = ''] = /\.(\d+)/.exec(text) ?? [];
  const seconds = new Date(text.replace(/\.\d+/, '')).toISOString().slice(0, -'.000Z'.length);
  return `${seconds}.${fraction.slice(0, 6).padEnd(6, '0')}Z`;
}
