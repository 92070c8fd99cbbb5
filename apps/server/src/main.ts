#!/usr/bin/env node
// The command `quotakit`. Exit codes: 0 done, 1 something to mend, 2 a wrong command line.
import { help } from './cli/help.ts';
import { quotasCommand } from './cli/quotas.ts';
import { serve } from './cli/serve.ts';
import { verifyLedgerCommand } from './cli/verifyLedger.ts';
import { reportConfigErrors } from './node/run.ts';

type Command = (args: readonly string[]) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  help,
  '--help': help,
  quotas: quotasCommand,
  serve,
  'verify-ledger': verifyLedgerCommand,
};

const [name = 'serve', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (command) {
  await reportConfigErrors(() => command(args));
} else {
  process.stderr.write(`There is no command ${JSON.stringify(name)}. Run: quotakit help\n`);
  process.exitCode = 2;
}
