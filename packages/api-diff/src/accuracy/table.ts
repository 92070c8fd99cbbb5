import type { Level } from '../change.ts';
import { deviates, type Scored, tally, type Tally } from './score.ts';

/** The scores of each group, as they stand in the README. */
export function groupTable(scored: readonly Scored[], deviations: ReadonlyMap<string, string>): string[] {
  const excused = new Set(deviations.keys());
  return [
    '| group | pairs | right | recall | precision | with deviations excused | redocly diff alone |',
    '|---|---|---|---|---|---|---|',
    ...groups(scored).map(([name, own]) => groupLine(name, own, excused)),
    '',
    ...[...totals(scored), onlyPeer(scored, excused)].map((line) => `- ${line}`),
  ];
}

/** The scores of a run, as text. */
export function table(scored: readonly Scored[], deviations: ReadonlyMap<string, string>): string {
  const lines = [
    ...groupTable(scored, deviations),
    '',
    medianTime(scored),
    '',
    '| rule of the pair | pairs | right | redocly diff alone |',
    '|---|---|---|---|',
    ...byRule(scored),
    '',
    ...deviationLines(scored, deviations),
  ];
  return `${lines.join('\n')}\n`;
}

/** The pairs that are about messages: of these only what changes in messages is counted. */
const WIRE = 'peer, wire';

function groups(scored: readonly Scored[]): [string, readonly Scored[]][] {
  const of = (name: string): readonly Scored[] => scored.filter(({ fixture }) => fixture.group === name);
  const peer = of('peer');
  const wire = peer.filter(({ fixture }) => fixture.verdict !== 'error' || fixture.category === 'wire');
  return [
    ['equivalent', of('equivalent')],
    ['semantic', of('semantic')],
    [WIRE, wire],
    ['peer, policy', peer.filter(({ fixture }) => fixture.category === 'policy')],
    ['peer, annotation', peer.filter(({ fixture }) => fixture.category === 'annotation')],
    ['rule-coverage', of('rule-coverage')],
  ];
}

function groupLine(name: string, own: readonly Scored[], excused: ReadonlySet<string>): string {
  const verdict = ({ level, wire }: Scored): Level => (name === WIRE ? wire : level);
  const ours = tally(own, verdict);
  const agreed = tally(own, verdict, excused);
  const peer = tally(own, (one) => one.peer);
  return `| ${name} | ${ours.counted} | ${ours.right} | ${rate(ours.recall)} | ${rate(ours.precision)} | ${shown(agreed)} | ${shown(peer)} |`;
}

function shown({ right, counted, recall, precision }: Tally): string {
  return `${right}/${counted}, ${rate(recall)} / ${rate(precision)}`;
}

function rate(value: number): string {
  return value.toFixed(3);
}

function totals(scored: readonly Scored[]): string[] {
  const sum = (of: (one: Scored) => number): number => scored.reduce((all, one) => all + of(one), 0);
  const entries = sum(({ entries: count }) => count);
  const undecided = sum((one) => one.undecided);
  const noisy = scored.filter(
    ({ fixture, level }) => fixture.group === 'equivalent' && level !== 'none',
  ).length;
  return [
    `Equivalent pairs with any verdict but "none": ${noisy}.`,
    `Entries: ${entries}. Undecided: ${undecided} (${((100 * undecided) / Math.max(1, entries)).toFixed(1)} %).`,
    `Breaks of schemas without a counter-example that Ajv confirms: ${sum((one) => one.withoutWitness)}.`,
  ];
}

/** Where it would be worth resting on `redocly diff`. */
function onlyPeer(scored: readonly Scored[], excused: ReadonlySet<string>): string {
  const missed = scored.filter(
    (one) => deviates(one) && (one.peer === 'major') === (one.fixture.verdict === 'error'),
  );
  const open = missed.filter(({ fixture }) => !excused.has(fixture.id));
  return `Pairs that only \`redocly diff\` has right: ${open.length}, and ${missed.length - open.length} whose expected verdict is disputed.`;
}

function medianTime(scored: readonly Scored[]): string {
  const times = scored.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return `Median time of a pair: ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)} ms.`;
}

function byRule(scored: readonly Scored[]): string[] {
  const rules = new Map<string, Scored[]>();
  for (const one of scored) rules.set(one.fixture.rule, [...(rules.get(one.fixture.rule) ?? []), one]);
  return [...rules]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([rule, own]) => {
      const ours = tally(own, ({ level }) => level);
      const peer = tally(own, (one) => one.peer);
      return ours.counted === 0 ? [] : [`| ${rule} | ${ours.counted} | ${ours.right} | ${peer.right} |`];
    });
}

function deviationLines(scored: readonly Scored[], deviations: ReadonlyMap<string, string>): string[] {
  return scored.filter(deviates).map(({ fixture, level }) => {
    const reason = deviations.get(fixture.id) ?? 'NOT JUSTIFIED';
    return `- ${fixture.id}: expected ${fixture.verdict}, found ${level}. ${reason}`;
  });
}
