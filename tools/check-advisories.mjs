// Asks the registry whether a package that is shipped has a known weakness. Fails on one that is high or critical. Where
// the registry cannot be asked it says so and fails nothing: offline is not insecure, and a mirror may not answer this.
// With --required, as before a release, no answer is a failure.
import { spawnSync } from 'node:child_process';

const GRAVE = new Set(['high', 'critical']);

const { stdout, stderr, error } = spawnSync('pnpm', ['audit', '--prod', '--json'], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  timeout: 60_000,
});
const advisories = advisoriesIn(stdout);
if (error || !advisories) {
  console.warn(
    `Advisories: not checked, as the registry cannot be asked (${reasonIn(`${stdout}${stderr}`)}).`,
  );
  if (process.argv.includes('--required')) process.exitCode = 1;
} else {
  report(Object.values(advisories));
}

function advisoriesIn(text) {
  try {
    return JSON.parse(text).advisories ?? null;
  } catch {
    return null;
  }
}

function reasonIn(text) {
  return error?.code ?? /ERR_\w+|E[A-Z]{5,}/.exec(text)?.[0] ?? 'no answer';
}

function report(found) {
  for (const { severity, module_name: name, title, url } of found) {
    console.error(`${severity}: ${name}: ${title} ${url}`);
  }
  if (found.some(({ severity }) => GRAVE.has(severity))) process.exit(1);
  console.log(`Advisories: ${found.length} found, none of them high or critical.`);
}
