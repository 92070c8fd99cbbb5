import type { Goal, Row, Table } from '../../group.ts';
import { OURS } from '../contenders.ts';
import { refusals } from '../mistakes/compile.ts';
import { SPELLINGS } from '../mistakes/spellings.ts';

/** How many mistakes the compiler refuses, and how many right calls it takes, with each client. */
export async function mistakes(): Promise<Table> {
  const rows: Row[] = [];
  for (const spelling of SPELLINGS) {
    const { wrong, right } = await refusals(spelling);
    const refused = wrong.filter(Boolean).length;
    const taken = right.filter((isRefused) => !isRefused).length;
    rows.push({
      name: spelling.name,
      figures: {
        'wrong calls refused': refused,
        'wrong calls': wrong.length,
        'right calls taken': taken,
        'right calls': right.length,
      },
    });
  }
  const ours = rows.find(({ name }) => name === OURS)?.figures ?? {};
  const all = (kind: string, done: string): Goal => ({
    text: `every ${kind} call ${done}`,
    measured: `${ours[`${kind} calls ${done}`]} of ${ours[`${kind} calls`]}`,
    met: ours[`${kind} calls ${done}`] === ours[`${kind} calls`],
  });
  return {
    title: 'What the compiler catches',
    conditions: 'The same mistakes and the same right calls, as each client writes them, by TypeScript 5.9.',
    rows,
    goals: [all('wrong', 'refused'), all('right', 'taken')],
  };
}
