import { verifyLedger, type Finding } from '../ledger/verify.ts';
import { readConfig } from '../node/config.ts';
import { createLogger } from '../node/logger.ts';
import { closeAll, openStore, type Closers } from '../node/store.ts';

/** Prints what in the accounts disagrees with the ledger, and fails where something does. */
export async function verifyLedgerCommand(args: readonly string[]): Promise<void> {
  const findings = await find();
  process.stdout.write(args.includes('--json') ? `${JSON.stringify({ findings })}\n` : report(findings));
  if (findings.length > 0) process.exitCode = 1;
}

async function find(): Promise<Finding[]> {
  const closers: Closers = [];
  try {
    return await verifyLedger(await openStore(readConfig(process.env), createLogger('warn'), closers));
  } finally {
    await closeAll(closers);
  }
}

function report(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'The ledger is sound: every balance follows from it.\n';
  const lines = findings.map(
    ({ check, id, userId, stored, expected }) =>
      `${check}: ${id} of user ${userId} has ${stored}, expected ${expected}`,
  );
  return `${lines.join('\n')}\n${findings.length} found. Amounts are in micro-credits.\n`;
}
