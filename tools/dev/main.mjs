// `npm run dev`: the docs with a server that reloads them, and everything that follows from the contract kept current.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { root } from '../toolchain.mjs';
import { startPipeline } from './pipeline.mjs';

const SETTLE_MILLISECONDS = 20;
const TRANSLATE_AFTER_MILLISECONDS = 1000;
const OF_THE_CONTRACT = /^(openapi\.yaml$|paths\/|components\/|workflows\/)/;
const NEEDS_RESTART = /^(errors\.yaml$|rules\/|scripts\/|redocly)/;

const { update, translate } = await startPipeline();
const docs = spawn('pnpm', ['--filter', '@quotakit/docs', 'dev', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_DISABLE_UPDATE_CHECK: 'true' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => docs.kill('SIGTERM'));
docs.on('exit', (code) => process.exit(code ?? 0));

let settle;
let translation;
let running = Promise.resolve();
watch(path.join(root, 'spec'), { recursive: true }, (_event, file) => {
  const name = file?.replaceAll(path.sep, '/') ?? '';
  if (NEEDS_RESTART.test(name)) console.log(`${name} changed: run \`npm run dev\` again.`);
  if (!OF_THE_CONTRACT.test(name)) return;
  clearTimeout(settle);
  clearTimeout(translation);
  settle = setTimeout(() => (running = running.then(() => report(name))), SETTLE_MILLISECONDS);
});
console.log('Watching spec/. Ctrl-C ends it.');

async function report(name) {
  const began = performance.now();
  try {
    const changed = await update();
    const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
    console.log(
      changed ? `${name}: types, client and validators are current (${took}).` : `${name}: nothing follows.`,
    );
    translation = setTimeout(() => (running = running.then(translate)), TRANSLATE_AFTER_MILLISECONDS);
  } catch (error) {
    console.error(`${name}: ${error.message}`);
  }
}
