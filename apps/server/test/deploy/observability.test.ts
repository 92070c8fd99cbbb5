import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMetrics } from '../../src/metrics/createMetrics.ts';
import { prometheusName } from '../../src/metrics/prometheus.ts';
import { processMetrics } from '../../src/node/processMetrics.ts';

const ROOT = new URL('../../../../', import.meta.url);
const read = (file: string) => readFile(new URL(file, ROOT), 'utf8');

const families = [...createMetrics().families, ...processMetrics()];
const names = new Set(
  families.flatMap((family) => {
    const name = prometheusName(family);
    return family.kind === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name];
  }),
);
const labels = new Set([
  ...families.flatMap((family) => family.labels.map((label) => label.replaceAll('.', '_'))),
  'le',
  'instance',
  'job',
]);

/** The metrics and labels that an expression names. */
function namesIn(expression: string): { metrics: string[]; labels: string[] } {
  const bare = expression.replaceAll(/"[^"]*"/g, '""').replaceAll(/\[[^\]]*\]/g, '');
  const grouped = [...bare.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(','));
  const selected = [...bare.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').map((pair) => pair.replace(/[=!].*/, '')),
  );
  const rest = bare.replaceAll(/\{[^}]*\}|\bby \([^)]*\)/g, '');
  return {
    metrics: (rest.match(/[a-z_]+\w*(?![\w(]| \()/g) ?? []).filter(
      (word) => word.includes('_') || word === 'up',
    ),
    labels: [...grouped, ...selected].map((label) => label.trim()).filter(Boolean),
  };
}

function expectKnown(expression: string): void {
  const found = namesIn(expression);
  expect(found.metrics.length).toBeGreaterThan(0);
  for (const metric of found.metrics) expect([...names, 'up']).toContain(metric);
  for (const label of found.labels) expect([...labels]).toContain(label);
}

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly description: string };
}

async function rules(): Promise<Rule[]> {
  const { groups } = parse(await read('deploy/observability/alerts.yaml')) as { groups: { rules: Rule[] }[] };
  return groups.flatMap((group) => group.rules);
}

describe('the alert rules', () => {
  it('name only metrics and labels that exist, and say what to do', async () => {
    const all = await rules();
    expect(all.length).toBeGreaterThan(5);
    for (const { expr, labels: given, annotations } of all) {
      expectKnown(expr);
      expect(['critical', 'warning', 'info']).toContain(given.severity);
      expect(annotations.summary.length * annotations.description.length).toBeGreaterThan(0);
    }
  });

  it('are all explained in the guide', async () => {
    const guide = await read('apps/docs/src/content/docs/guides/observability.mdx');
    for (const { alert } of await rules()) expect(guide).toContain(`\`${alert}\``);
  });
});

describe('the dashboard', () => {
  it('names only metrics and labels that exist, and shows each of them', async () => {
    const { panels } = JSON.parse(await read('deploy/observability/dashboard.json')) as {
      panels: { id: number; targets: { expr: string }[] }[];
    };
    const expressions = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
    for (const expression of expressions) expectKnown(expression);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    for (const family of families) expect(expressions.join('\n')).toContain(prometheusName(family));
  });
});

describe('the guide', () => {
  it('has a row for each metric, with its labels', async () => {
    const guide = await read('apps/docs/src/content/docs/guides/observability.mdx');
    for (const family of families) {
      const row = guide.split('\n').find((line) => line.startsWith(`| \`${prometheusName(family)}\` `));
      expect(row).toContain(`\`${family.name}\``);
      for (const label of family.labels) expect(row).toContain(`\`${label.replaceAll('.', '_')}\``);
    }
  });
});
