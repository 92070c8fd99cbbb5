import type { Definition, Distribution, Family, Sample } from './family.ts';

const SUFFIX = { s: '_seconds', By: '_bytes', '1': '' };

/** The name of a metric in Prometheus, as OpenTelemetry's rules translate it. */
export function prometheusName({ name, unit, kind }: Definition & Pick<Family, 'kind'>): string {
  return `${name.replaceAll('.', '_')}${SUFFIX[unit]}${kind === 'counter' ? '_total' : ''}`;
}

/** Metrics in the text format of Prometheus. */
export function prometheusText(families: readonly Family[]): string {
  return families.map(familyText).join('');
}

function familyText(family: Family): string {
  const name = prometheusName(family);
  const lines =
    family.kind === 'histogram'
      ? family.samples().flatMap((sample) => histogramLines(name, family, sample))
      : family.samples().map(({ labels, value }) => `${name}${labelText(family.labels, labels)} ${value}`);
  return `${[`# HELP ${name} ${family.says}`, `# TYPE ${name} ${family.kind}`, ...lines].join('\n')}\n`;
}

function histogramLines(
  name: string,
  { labels: names, bounds }: Extract<Family, { kind: 'histogram' }>,
  { labels, value: { counts, sum, count } }: Sample<Distribution>,
): string[] {
  let below = 0;
  const buckets = counts.map((inBucket, index) => {
    below += inBucket;
    const bound = bounds[index] ?? '+Inf';
    return `${name}_bucket${labelText([...names, 'le'], [...labels, String(bound)])} ${below}`;
  });
  const all = labelText(names, labels);
  return [...buckets, `${name}_sum${all} ${sum}`, `${name}_count${all} ${count}`];
}

function labelText(names: readonly string[], values: readonly string[]): string {
  if (names.length === 0) return '';
  const pairs = names.map((name, index) => `${name.replaceAll('.', '_')}="${escape(values[index] ?? '')}"`);
  return `{${pairs.join(',')}}`;
}

function escape(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
