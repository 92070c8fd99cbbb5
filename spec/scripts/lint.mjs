// Lints the contract and every workflow. Redocly succeeds in spite of warnings; here a warning fails too.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const spec = fileURLToPath(new URL('..', import.meta.url));
const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
const workflows = readdirSync(`${spec}/workflows`)
  .filter((file) => file.endsWith('.arazzo.yaml'))
  .map((file) => `workflows/${file}`);

const args = ['lint', 'quotakit', ...workflows, '--lint-config=error', ...process.argv.slice(2)];
const result = spawnSync(process.execPath, [redocly, ...args], { cwd: spec, encoding: 'utf8' });
process.stdout.write(result.stdout);
process.stderr.write(result.stderr);

if (result.status !== 0) process.exit(result.status ?? 1);
if (/\bwarnings?\b/i.test(result.stderr)) {
  console.error(
    'A warning fails this check: fix it, or switch its rule off in redocly.yaml with the reason.',
  );
  process.exit(1);
}
