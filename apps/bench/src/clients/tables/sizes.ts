import type { Row, Table } from '../../group.ts';
import { sizeOf } from '../bundle.ts';
import { CLIENTS } from '../contenders.ts';
import { figuresOf } from './ours.ts';

const ONE_BYTES = 4700;
const TEN_BYTES = 5100;
const FURTHER_BYTES = 60;

/** What a program that calls one operation, or ten, weighs with each client. */
export async function sizes(): Promise<Table> {
  const rows: Row[] = [];
  for (const source of CLIENTS) {
    const [one, ten] = [await sizeOf(source, 1), await sizeOf(source, 10)];
    rows.push({
      name: source.name,
      figures: { '1 operation': one, '10 operations': ten, 'each further': (ten - one) / 9 },
    });
  }
  const ours = figuresOf(rows);
  const bytes = (text: string, measured: number, most: number) => ({
    text: `${text}: at most ${most} B`,
    measured: `${Math.round(measured)} B`,
    met: measured <= most,
  });
  return {
    title: 'What a client weighs',
    conditions: 'Bytes of what esbuild bundles and minifies for browsers, after gzip.',
    rows,
    goals: [
      bytes('one operation', ours['1 operation'] ?? Infinity, ONE_BYTES),
      bytes('ten operations', ours['10 operations'] ?? Infinity, TEN_BYTES),
      bytes('each further operation', ours['each further'] ?? Infinity, FURTHER_BYTES),
    ],
  };
}
