import { CHECK_COUNT, verifyLedger as findWrong, type Finding } from '../ledger/verify.ts';
import { DATA_FLAGS, type Command } from './command.ts';
import { withProgress } from './progress.ts';
import { withStore } from './withStore.ts';

/** `quotakit verify-ledger`. */
export const verifyLedger: Command = {
  name: 'verify-ledger',
  says: 'recompute every balance from the ledger, and list what disagrees',
  flags: DATA_FLAGS,
  examples: ['verify-ledger', 'verify-ledger --json'],
  async run(input) {
    const findings = await withStore(input, (database) =>
      withProgress('Checking', ({ expect, advance }) => {
        expect(CHECK_COUNT);
        return findWrong(database, advance);
      }),
    );
    return { json: { findings }, text: report(findings), failed: findings.length > 0 };
  },
};

function report(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'The ledger is sound: every balance follows from it.\n';
  const lines = findings.map(
    ({ check, id, userId, stored, expected }) =>
      `${check}: ${id} of user ${userId} has ${stored}, expected ${expected}`,
  );
  return `${lines.join('\n')}\n${findings.length} found. Amounts are in micro-credits.\n`;
}
