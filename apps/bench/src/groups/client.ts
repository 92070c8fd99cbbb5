import { generatePeers } from '../clients/generate.ts';
import { mistakes } from '../clients/tables/mistakes.ts';
import { overhead } from '../clients/tables/overhead.ts';
import { probes } from '../clients/tables/probes.ts';
import { processorTime } from '../clients/tables/processorTime.ts';
import { sizes } from '../clients/tables/sizes.ts';
import type { Effort, Table } from '../group.ts';

/** What the client weighs and costs, beside raw fetch and generated clients of the same contract. */
export async function client(effort: Effort): Promise<Table[]> {
  await generatePeers();
  return [
    await sizes(),
    await mistakes(),
    await probes(),
    await overhead(effort),
    await processorTime(effort),
  ];
}
