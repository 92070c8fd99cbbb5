import { describe, expect, it } from 'vitest';
import type { Entry } from '../src/entry.ts';
import { refusalsOf } from '../src/gate/gate.ts';
import { declaredStep } from '../src/gate/versionStep.ts';

const REMOVED: Entry = {
  level: 'major',
  rule: 'operation-removed',
  operation: 'GET /pets',
  operations: ['GET /pets'],
  location: 'operation',
  reason: 'Gone.',
  before: 'listPets',
  after: null,
  verdict: 'rule',
  axis: 'wire',
  clientFunctions: ['listPets'],
  migrate: 'Stop calling it.',
};
const ADDED: Entry = { ...REMOVED, level: 'minor', rule: 'operation-added', before: null, after: 'listPets' };
const MAJOR = "---\n'@quotakit/spec': major\n---\n\nRemove the list.\n";
const MINOR = '---\n"@quotakit/spec": minor\n"@quotakit/client": patch\n---\n';
const today = new Date('2026-06-01T00:00:00Z');

function gate(entries: readonly Entry[], changesets: readonly string[], agreed?: string): string[] {
  return refusalsOf({
    entries,
    changesets,
    exemptions: agreed === undefined ? [] : [{ file: 'pets.yaml', text: agreed }],
    compileErrors: [],
    deprecationDays: 90,
    today,
  });
}

function exemption(expires: string, place = 'GET /pets operation'): string {
  return `rule: operation-removed\nplace: ${place}\nreason: Nobody called it in a year.\nexpires: '${expires}'\n`;
}

describe('the gate', () => {
  it('asks for a step of at least the level', () => {
    expect(gate([ADDED], [MINOR])).toEqual([]);
    expect(gate([ADDED], [MAJOR])).toEqual([]);
    expect(gate([ADDED], [])).toEqual([
      'The API changes by a minor step, but no changeset asks for a new version. Add a changeset of at least minor.',
    ]);
    expect(gate([], [])).toEqual([]);
  });

  it('reads the highest step of all changesets', () => {
    expect(declaredStep([MINOR, MAJOR])).toBe('major');
    expect(declaredStep([MINOR])).toBe('minor');
    expect(declaredStep(['No front matter: major\n'])).toBe('none');
  });

  it('refuses a removal that nobody was warned of', () => {
    expect(gate([REMOVED], [MAJOR])).toEqual([
      'GET /pets operation was removed (operation-removed): deprecate it first, for at least 90 days, or agree on it in an exemption.',
    ]);
  });

  it('lets an agreed break pass until it expires', () => {
    expect(gate([REMOVED], [], exemption('2026-06-01'))).toEqual([]);
    expect(gate([REMOVED], [MAJOR], exemption('2026-05-31'))).toEqual([
      'The exemption of operation-removed at GET /pets operation in pets.yaml expired on 2026-05-31.',
      expect.stringContaining('deprecate it first'),
    ]);
    expect(gate([REMOVED], [MAJOR], exemption('2026-12-31', 'PUT /pets operation'))).toHaveLength(1);
  });

  it('says what an exemption lacks', () => {
    expect(gate([], [], 'rule: operation-removed\n')).toEqual(['pets.yaml lacks place, reason, expires.']);
    expect(gate([], [], exemption('soon'))).toEqual([
      'pets.yaml: "expires" is no date of the form 2027-01-31.',
    ]);
  });

  it('takes code that no longer compiles for a major step', () => {
    const input = { entries: [ADDED], changesets: [MINOR], exemptions: [], deprecationDays: 0, today };
    expect(refusalsOf({ ...input, compileErrors: ['createPet: no such property'] })[0]).toContain(
      'a major step',
    );
  });

  it('lets a field go that was marked before, once its sunset has come', () => {
    const field = {
      ...REMOVED,
      level: 'minor',
      rule: 'response-property-removed',
      location: 'response 200 .a',
    } as const;
    const marked = { type: 'string', deprecated: true };
    expect(gate([{ ...field, before: { ...marked, 'x-sunset': '2026-05-01' } }], [MINOR])).toEqual([]);
    expect(gate([{ ...field, before: { ...marked, 'x-sunset': '2026-07-01' } }], [MINOR])).toHaveLength(1);
    expect(gate([{ ...field, before: marked }], [MINOR])).toHaveLength(1);
    expect(gate([{ ...field, before: { type: 'string' } }], [MINOR])).toHaveLength(1);
  });
});
