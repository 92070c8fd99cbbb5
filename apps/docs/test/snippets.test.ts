import { execFile } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPolicies } from '../src/pictures/discounts.ts';
import { root, startDemo, type Demo } from './support/demo.ts';
import { operationSnippets, pages, snippetsOf, withDemo, type Snippet } from './support/snippets.ts';

const run = promisify(execFile);
const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const guides = pages.flatMap((page) => snippetsOf(page, 'ts'));
const operations = operationSnippets();

let demo: Demo;
let folder: string;
beforeAll(async () => {
  demo = await startDemo();
  folder = mkdtempSync(path.join(demo.folder, 'snippets-'));
  symlinkSync(path.join(packageFolder, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
});
afterAll(() => demo?.stop());

function write({ name, source }: Snippet): string {
  const file = path.join(folder, `${name}.ts`);
  writeFileSync(file, withDemo(source, demo.values));
  return file;
}

describe('TypeScript', () => {
  test('snippets of guides and samples of operations compile as they stand', async () => {
    for (const { name, source } of [...guides, ...operations]) {
      writeFileSync(path.join(folder, `${name}.ts`), source);
    }
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2024',
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
    };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    const compiler = path.join(packageFolder, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [compiler, '-p', folder]).catch(
      (error: { stdout: string }) => error,
    );
    expect(stdout).toBe('');
  });

  test.each(guides)('$name runs', async (snippet) => {
    const { stderr } = await run(process.execPath, [write(snippet)], { cwd: demo.folder });
    expect(stderr).toBe('');
  });
});

describe('shell', () => {
  const PRELUDE = `
    set -euo pipefail
    curl() { command curl --fail-with-body "$@"; }
    npm() { node --import '${root}/tools/workspace.mjs' --input-type=module-typescript -; }`;
  const [, helpers] = snippetsOf('guides/quick-start', 'sh');
  const RUNNABLE = /\bcurl |^demo\(\)|run --silent ts/m;
  const scripts = pages
    .map((page) => ({
      page,
      sources: snippetsOf(page, 'sh')
        .map(({ source }) => source)
        .filter((source) => RUNNABLE.test(source)),
    }))
    .filter(({ sources }) => sources.length > 0);

  test.each(scripts)('the requests of $page are answered', async ({ page, sources }) => {
    const first = page === 'guides/quick-start' ? '' : (helpers?.source ?? '');
    const script = [PRELUDE, first, ...sources].join('\n');
    const { stdout } = await run('bash', ['-c', script], { cwd: demo.folder });
    expect(stdout).not.toBe('');
  });
});

test('the coin policies of the guide are those of the demo', async () => {
  const { baseUrl, platformToken } = demo.values;
  const answer = await fetch(`${baseUrl}/api/v1/coin-policies/?limit=${demoPolicies.length}`, {
    headers: { authorization: `Bearer ${platformToken}` },
  });
  const { items } = (await answer.json()) as { items: { threshold: number; discount: number }[] };
  expect(items.map(({ threshold, discount }) => ({ threshold, discount }))).toEqual(demoPolicies);
});

// Last, as some of them delete what others use.
describe('operations', () => {
  test('samples are understood by a real server', async () => {
    const ending = operations.filter(({ name }) => /^(?:delete|rotate)/.test(name));
    const files = [...operations.filter((sample) => !ending.includes(sample)), ...ending].map(write);
    const runner = path.join(packageFolder, 'test/support/runSamples.mjs');
    const { stdout } = await run(process.execPath, [runner, ...files], { maxBuffer: 10_000_000 });
    const outcomes = stdout
      .split('\n')
      .filter((line) => line.startsWith('{"name"'))
      .map((line) => JSON.parse(line) as Outcome);
    expect(outcomes).toHaveLength(operations.length);
    expect(outcomes.filter((outcome) => !isUnderstood(outcome))).toEqual([]);
    expect(outcomes.filter(({ outcome }) => outcome === 'success').length).toBeGreaterThan(45);
  });
});

interface Outcome {
  readonly name: string;
  readonly outcome: string;
  readonly status?: number;
  readonly documented?: boolean;
  readonly code?: string;
}

/** Of requests that are right, but name what the demo has already, or has under the same key. */
const REFUSALS = new Set(['duplication', 'idempotency_key_reused', 'APIG.3203', 'APIG.3325']);

/** Their examples name accounts and challenges that no server has. */
const STRANGERS: Readonly<Record<string, number>> = { createAuthToken: 401, confirmCoinWallet: 400 };

function isUnderstood({ name, outcome, status, documented, code = '' }: Outcome): boolean {
  if (outcome === 'success') return true;
  if (!documented) return false;
  const [operation = ''] = name.split('-');
  return status === 404 || status === STRANGERS[operation] || REFUSALS.has(code);
}
