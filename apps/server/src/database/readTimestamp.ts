/** A TIMESTAMPTZ as PostgreSQL writes it in UTC, `2026-03-21 13:11:47.7669+00`, as `2026-03-21T13:11:47.766900Z`. */
export function readTimestamp(text: string): string {
  const [date, time = ''] = text.replace(/\+00$/, '').split(' ');
  const [seconds, fraction = ''] = time.split('.');
  return `${date}T${seconds}.${fraction.padEnd(6, '0')}Z`;
}
