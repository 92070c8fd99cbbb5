import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readOperations, resolve, type Description, type Schema } from '../build/description.ts';
import { operations, validateRequest, validateResponse, type OperationId } from '../dist/index.js';

const bundle = fileURLToPath(import.meta.resolve('@quotakit/spec/openapi.json'));
const description = JSON.parse(readFileSync(bundle, 'utf8')) as Description;
const follow = (value: unknown): Schema => resolve(description, value);

/** Every example that the contract gives for a JSON body. */
function examplesOf(holder: Schema): [name: string, value: unknown][] {
  const media = (holder.content as Record<string, Schema> | undefined)?.['application/json'];
  return Object.entries((media?.examples ?? {}) as Schema).map(([name, example]) => [
    name,
    follow(example).value,
  ]);
}

const requests: [OperationId, string, unknown][] = [];
const responses: [OperationId, number, string, unknown][] = [];
for (const { id, path, method } of readOperations(description)) {
  const operation = description.paths[path]?.[method.toLowerCase()] as Schema;
  const known = id as OperationId;
  if (operation.requestBody) {
    for (const [name, value] of examplesOf(follow(operation.requestBody)))
      requests.push([known, name, value]);
  }
  for (const [status, response] of Object.entries(operation.responses as Schema)) {
    for (const [name, value] of examplesOf(follow(response)))
      responses.push([known, Number(status), name, value]);
  }
}

describe('the operation table', () => {
  it('has every operation of the contract', () => {
    expect(Object.keys(operations)).toEqual(readOperations(description).map(({ id }) => id));
    expect(requests.length).toBeGreaterThan(10);
    expect(responses.length).toBeGreaterThan(100);
  });
});

describe('the examples of the contract', () => {
  it.each(requests)('%s takes the request "%s"', (id, _name, body) => {
    const path = Object.fromEntries(
      [...operations[id].path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, '']),
    );
    const query = new URLSearchParams();
    const result = validateRequest(id, { path, query, headers: new Headers(), body });
    expect(result.ok ? [] : result.issues.filter(({ location }) => location === 'body')).toEqual([]);
  });

  it.each(responses)('%s answers %s "%s"', (id, status, _name, body) => {
    const issues = validateResponse(id, status, body, {});
    expect(issues.filter(({ location }) => location === 'body')).toEqual([]);
  });
});

describe('the compiled validators', () => {
  it('need no evaluation at run time', () => {
    const module = new URL('../dist/index.js', import.meta.url).href;
    const script = `import { validateResponse } from '${module}'; console.log(validateResponse('getApplication', 404, {}, {}).length)`;
    const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script];
    expect(execFileSync(process.execPath, flags, { encoding: 'utf8' })).toBe('3\n');
  });
});
