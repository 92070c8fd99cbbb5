import { postgresPrograms } from '@quotakit/server/test/support/postgres.ts';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const run = promisify(execFile);
const hasPostgres = postgresPrograms() !== undefined;
if (!hasPostgres) {
  console.warn('Skipped: benchmarks on PostgreSQL, which is not installed (apt-get install postgresql).');
}

const hasChromium = existsSync(process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium');
if (!hasChromium)
  console.warn('Skipped: the benchmark in Chromium, which is not installed. Set CHROMIUM_PATH.');

// Only that they run: what they measure is said where nothing else disturbs the machine.
describe('a benchmark', () => {
  it.skipIf(!hasPostgres).each(['charges', 'http', 'overload', 'gateway', 'growth'])(
    '%s runs',
    async (group) => {
      const { stdout } = await run(process.execPath, ['src/main.ts', group, '--smoke']);
      expect(stdout).toMatch(/^(met|MISSED) /m);
    },
  );

  it('decision and throttle run', async () => {
    const { stdout } = await run(process.execPath, ['src/main.ts', 'decision', 'throttle', '--smoke']);
    expect(stdout).toContain('Limits in process');
    expect(stdout).toContain('decideCharge');
  });

  it.skipIf(!hasChromium)('docs runs', async () => {
    const { stdout } = await run(process.execPath, ['src/main.ts', 'docs', '--smoke']);
    expect(stdout).toContain('Scalar standalone');
  });

  it('client runs, and meets what depends on no clock', async () => {
    const { stdout } = await run(process.execPath, ['src/main.ts', 'client', '--smoke']);
    const judged = stdout.match(/^(met|MISSED) .*(operation|call (refused|taken)|probe).*$/gm);
    expect(judged).toHaveLength(6);
    expect(judged?.filter((line) => line.startsWith('MISSED'))).toEqual([]);
  });

  it('diff runs', async () => {
    const { stdout } = await run(process.execPath, ['src/main.ts', 'diff', '--smoke']);
    expect(stdout).toContain('redocly diff');
    expect(stdout).toMatch(/^(met|MISSED) /m);
  });

  it('of another name is refused', async () => {
    await expect(run(process.execPath, ['src/main.ts', 'nothing'])).rejects.toMatchObject({ code: 2 });
  });
});
