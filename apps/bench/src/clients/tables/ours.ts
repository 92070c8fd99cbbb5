import type { Row } from '../../group.ts';
import { OURS, RAW } from '../contenders.ts';

/** The figures of our client, where the first row is that of raw fetch. */
export function figuresOf(rows: readonly Row[]): Row['figures'] {
  if (rows[0]?.name !== RAW) throw new Error('The first row is that of raw fetch.');
  return rows.find(({ name }) => name === OURS)?.figures ?? {};
}
