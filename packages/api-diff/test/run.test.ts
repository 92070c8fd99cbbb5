import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../src/entry.ts';
import { run } from '../src/run.ts';

const BASE = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    post:
      operationId: createPet
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/Pet'
            examples:
              cat:
                value: { name: Tom }
      responses:
        '200':
          description: The pet.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Pet'
    get:
      operationId: listPets
      responses:
        '200':
          description: All pets.
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: '#/components/schemas/Pet'
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name:
          type: string
          maxLength: 40
        friend:
          $ref: '#/components/schemas/Pet'
`;
const HEAD = BASE.replace('maxLength: 40', 'maxLength: 20')
  .replace('required: [name]', 'required: [name, tag]')
  .replace('        friend:', '        tag:\n          type: string\n        friend:');
let folder = '';

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', folder, ...identity, ...args], { stdio: 'ignore' });
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'api-diff-test-'));
  write('base.yaml', BASE);
  write('head.yaml', HEAD);
  write('spec/generated/openapi.yaml', BASE);
  write(
    'spec/openapi.yaml',
    BASE.slice(0, BASE.indexOf('components:')).replaceAll('#/components/schemas/Pet', 'schemas/Pet.yaml'),
  );
  const pet = 'type: object\nrequired: [name]\nproperties:\n  name:\n    type: string\n    maxLength: 40\n';
  write('spec/schemas/Pet.yaml', pet);
  write('spec/errors.yaml', 'platform:\n  gone:\n    status: 404\n    retry: never\n');
  git('init', '-b', 'main');
  git('add', '.');
  git('commit', '-m', 'base');
  git('checkout', '-b', 'topic');
  write('spec/generated/openapi.yaml', HEAD);
  write('spec/schemas/Pet.yaml', `# Longer now.\n${pet.replace('40', '20')}`);
  write('spec/errors.yaml', 'platform:\n  gone:\n    status: 410\n    retry: never\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function call(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(args, {
    folder,
    today: new Date('2026-06-01T00:00:00Z'),
    isTerminal: false,
    print: (text) => (out += text),
    complain: (text) => (err += text),
  });
  return { code, out, err };
}

function entries(out: string): Entry[] {
  return (JSON.parse(out) as { changes: Entry[] }).changes;
}

describe('two files', () => {
  it('give one entry for each edit, with the line, the example and who feels it', async () => {
    const { code, out } = await call('base.yaml', 'head.yaml', '--format', 'json');
    expect(code).toBe(0);
    const found = entries(out);
    expect(found.map(({ rule }) => rule)).toEqual([
      'request-required-property-added',
      'request-max-length-decreased',
    ]);
    expect(found[1]).toMatchObject({
      level: 'major',
      operation: 'POST /pets',
      operations: ['POST /pets', 'GET /pets'],
      location: 'request body .name',
      before: 40,
      after: 20,
      validIn: 'base',
      clientFunctions: ['createPet', 'listPets'],
    });
    expect(found[1]?.counterExample).toMatchObject({ name: expect.stringMatching(/^.{21,40}$/) });
    expect(HEAD.split('\n')[(found[1]?.line ?? 0) - 1]).toContain('maxLength: 20');
  });

  it.each(['terminal', 'markdown', 'github', 'html', 'changelog'])('can be reported as %s', async (form) => {
    const { out } = await call('base.yaml', 'head.yaml', '--format', form);
    expect(out).toContain('request body .name');
    expect(out).not.toContain('undefined');
  });

  it('fail from the given level on', async () => {
    const code = async (level: string): Promise<number> =>
      (await call('base.yaml', 'head.yaml', '--fail-on', level)).code;
    expect([await code('major'), await code('patch'), await code('none')]).toEqual([1, 1, 0]);
    expect((await call('base.yaml', 'base.yaml', '--fail-on', 'patch')).code).toBe(0);
  });

  it('write the report where they are told', async () => {
    const { out } = await call('base.yaml', 'head.yaml', '--format', 'html', '--output', 'report.html');
    const page = readFileSync(path.join(folder, 'report.html'), 'utf8');
    expect(out).toBe('');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|https?:/);
  });

  it('show the types that clients feel and the code that no longer compiles', async () => {
    const { out } = await call('base.yaml', 'head.yaml', '--types', '--compile', '--format', 'json');
    const { changes, compileErrors } = JSON.parse(out) as { changes: Entry[]; compileErrors: string[] };
    expect(changes[0]?.types).toContain('+    tag: string;');
    expect(compileErrors).toEqual([
      expect.stringContaining("createPet (example cat): Property 'tag' is missing"),
    ]);
  });
});

describe('a repository', () => {
  it('is compared from the merge base on, with the handwritten lines and the error codes', async () => {
    const { out } = await call('main', '--format', 'json');
    const found = entries(out);
    expect(found.find(({ rule }) => rule === 'request-max-length-decreased')).toMatchObject({
      file: 'spec/schemas/Pet.yaml',
      line: 7,
      baseFile: 'spec/schemas/Pet.yaml',
      baseLine: 6,
    });
    expect(found.find(({ rule }) => rule === 'error-code-status-changed')).toMatchObject({
      before: 404,
      after: 410,
      file: 'spec/errors.yaml',
      line: 3,
    });
  });

  it('is judged by the gate', async () => {
    const { code, out } = await call('main', '--gate');
    expect(code).toBe(1);
    expect(out).toContain('no changeset asks for a new version');
    write('.changeset/pets.md', '---\n"@quotakit/spec": major\n---\n');
    expect((await call('main', '--gate')).code).toBe(0);
  });

  it('can be compared between two commits', async () => {
    const { out } = await call('main', 'topic', '--format', 'json');
    expect(entries(out)).toEqual([]);
  });
});

describe('mistakes of the caller', () => {
  it.each([
    [['--format', 'pdf'], '--format takes one of'],
    [['--nonsense'], 'nonsense'],
    [['a.yaml', 'b.yaml', 'c.yaml'], 'At most two'],
    [['base.yaml', 'absent.yaml'], 'absent.yaml'],
    [['no-such-branch'], 'There is no commit no-such-branch.'],
    [['--deprecation-days', 'x'], 'whole number'],
  ])('%j end in 2', async (args, text) => {
    const { code, err } = await call(...args);
    expect(code).toBe(2);
    expect(err).toContain(text);
  });

  it('are helped', async () => {
    const { code, out } = await call('--help');
    expect(code).toBe(0);
    expect(out).toContain('Exit codes:');
  });
});

describe('a second opinion', () => {
  const ask = async (base: string, head: string, form = 'json'): Promise<string> => {
    write('asked/base.yaml', base);
    write('asked/head.yaml', head);
    return (await call('asked/base.yaml', 'asked/head.yaml', '--second-opinion', '--format', form)).out;
  };
  const opinion = (out: string): unknown => (JSON.parse(out) as { secondOpinion: unknown }).secondOpinion;

  it('is silent where redocly diff sees the same breaks', async () => {
    expect(opinion(await ask(BASE, HEAD))).toEqual({ level: 'major', only: [] });
    expect(opinion(await ask(BASE, BASE))).toEqual({ level: 'none', only: [] });
    const { out } = await call('--second-opinion', '--format', 'json');
    expect(opinion(out)).toEqual({ level: 'major', only: [] });
  });

  it('names what only redocly diff calls breaking', async () => {
    const inlined = BASE.replace('    Pet:\n', '    Pet:\n      allOf:\n        - minProperties: 0\n');
    const out = await ask(BASE, inlined);
    expect(JSON.parse(out)).toMatchObject({ level: 'none', changes: [] });
    expect(opinion(out)).toEqual({
      level: 'major',
      only: [
        {
          rule: 'schema-combinator-changed',
          pointer: expect.stringMatching(/^\/components\/schemas\/Pet|^\/paths/),
          message: expect.stringContaining('allOf'),
        },
      ],
    });
    for (const form of ['terminal', 'markdown', 'html'])
      expect(await ask(BASE, inlined, form)).toMatch(
        /redocly diff: major\. It alone[^]*schema.{0,2}-combinator/,
      );
  });

  it('is refused where redocly diff reads nothing', async () => {
    write('odd.yaml', BASE.replace('3.1.0', '9.9.9'));
    const { code, err } = await call('base.yaml', 'odd.yaml', '--second-opinion');
    expect(code).toBe(2);
    expect(err).toContain('redocly diff cannot read');
  });
});
