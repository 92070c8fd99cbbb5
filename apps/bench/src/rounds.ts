import type { Effort, Row } from './group.ts';
import { load, median, type Throughput } from './load.ts';

/** Something to do over and over. */
export interface Contender {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

/** Measures contenders in turn, round by round, so that what disturbs the machine disturbs all of them. */
export async function sideBySide(
  contenders: readonly Contender[],
  callers: number,
  { rounds, milliseconds }: Effort,
): Promise<Throughput[]> {
  const measured = contenders.map((): Throughput[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { work }] of contenders.entries()) {
      measured[index]?.push(await load(work, callers, milliseconds));
    }
  }
  return measured.map(medians);
}

/** The medians of a contender's rounds. */
export function medians(rounds: readonly Throughput[]): Throughput {
  const of = (figure: keyof Throughput): number => median(rounds.map((round) => round[figure]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}

/** The line of a contender, with its throughput in relation to another's. */
export function throughputRow(name: string, measured: Throughput, base: Throughput): Row {
  const { perSecond, p50, p99 } = measured;
  return {
    name,
    figures: { 'per second': perSecond, 'p50 ms': p50, 'p99 ms': p99, ratio: perSecond / base.perSecond },
  };
}
