import type { Row, Table } from '../../group.ts';
import { CLIENTS, OURS } from '../contenders.ts';
import { PROBES } from '../probes/list.ts';
import { failedProbes, isProbed } from '../probes/run.ts';

/** How many of the things that go wrong in use each client handles. */
export async function probes(): Promise<Table> {
  const rows: Row[] = [];
  const failed = new Map<string, string[]>();
  for (const source of CLIENTS.filter(isProbed)) {
    failed.set(source.name, await failedProbes(source));
    const passed = PROBES.length - (failed.get(source.name)?.length ?? 0);
    rows.push({ name: source.name, figures: { 'probes passed': passed, probes: PROBES.length } });
  }
  const ours = failed.get(OURS) ?? ['not probed'];
  return {
    title: 'What a client makes of trouble',
    conditions: `Every default on. ${PROBES.map(({ name }) => name).join('; ')}.`,
    rows,
    goals: [{ text: 'every probe passed', measured: ours.join(', ') || 'all', met: ours.length === 0 }],
  };
}
