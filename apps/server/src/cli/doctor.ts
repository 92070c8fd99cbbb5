import { checkAll, type Finding } from '../node/doctor/checkAll.ts';
import { DATA_FLAGS, type Command } from './command.ts';
import { styleFor } from './style.ts';

/** `quotakit doctor`. */
export const doctor: Command = {
  name: 'doctor',
  says: 'check Node, ports, database, master key, Valkey and clock, and say what to do about each fault',
  flags: DATA_FLAGS,
  examples: ['doctor', 'doctor --json'],
  async run(input) {
    const findings = await checkAll(input.settings());
    const failed = findings.some(({ state }) => state === 'bad');
    return { json: { ok: !failed, findings }, text: findings.map(line).join(''), failed };
  },
};

function line({ check, state, says, fix }: Finding): string {
  const style = styleFor(process.stdout, process.env);
  const mark = { good: style.good('ok  '), doubtful: style.doubtful('look'), bad: style.bad('FAIL') }[state];
  return `${mark}  ${check.padEnd(10)}  ${says}\n${fix === undefined ? '' : `      ${''.padEnd(10)}  Fix: ${fix}\n`}`;
}
