import { akskCreate } from './akskCreate.ts';
import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { completionOf } from './completion.ts';
import { doctor } from './doctor.ts';
import { UsageError } from './errors.ts';
import { exportRows } from './exportRows.ts';
import { helpOn } from './help.ts';
import { migrate } from './migrate.ts';
import { projectCreate } from './projectCreate.ts';
import { quotasTop } from './quotasTop.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import { serviceAdd } from './serviceAdd.ts';
import { tokenCreate } from './tokenCreate.ts';
import { tokenList } from './tokenList.ts';
import { tokenRevoke } from './tokenRevoke.ts';
import { topUp } from './topUp.ts';
import { verifyLedger } from './verifyLedger.ts';

const help = helpOn(() => COMMANDS);

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  serve,
  doctor,
  migrate,
  tokenCreate,
  tokenList,
  tokenRevoke,
  serviceAdd,
  topUp,
  projectCreate,
  akskCreate,
  quotasTop,
  verifyLedger,
  backup,
  restore,
  exportRows,
  completionOf(() => COMMANDS),
  help,
];

/** The command that a command line names, and the words after its name. No words are `serve`. */
export function findCommand(words: readonly string[]): {
  command: Command;
  args: readonly string[];
} {
  const [first = 'serve', second] = words;
  if (first === '--help' || first === '-h') return { command: help, args: [] };
  const pair = COMMANDS.find(({ name }) => name === `${first} ${second}`);
  if (pair) return { command: pair, args: words.slice(2) };
  const single = COMMANDS.find(({ name }) => name === first);
  if (single) return { command: single, args: words.slice(1) };
  const family = COMMANDS.filter(({ name }) => name.startsWith(`${first} `));
  if (family.length > 0) {
    throw new UsageError(`Say one of: ${family.map(({ name }) => `quotakit ${name}`).join(', ')}`);
  }
  throw new UsageError(`There is no command ${JSON.stringify(first)}. Run: quotakit help`);
}
