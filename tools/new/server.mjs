// The server's side of a new operation: a handler that does not compile until it is written, and a test that fails.

export function handlerTs({ id, method }) {
  return `import type { Handlers } from '@quotakit/contract';
import type { Context } from '../../context.ts';

export const ${id}: Handlers<Context>['${id}'] = async (${method === 'get' ? '{ path, query }' : '{ path, body }'}, { database }) => {};
`;
}

export function testTs({ id, method, url, scheme }) {
  const status = { post: 201, delete: 204 }[method] ?? 200;
  return `import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Tenant } from '../support/arrange/tenant.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => void (server = await startTestServer()));
afterAll(() => server.close());

describe('${id}', () => {
  it('answers ${status}', async () => {
    const caller = await new Tenant(server).as('${scheme[0]}');
    const { status, body } = await server.call('${method.toUpperCase()} ${url}', caller);
    expect([status, body]).toEqual([${status}, {}]);
  });
});
`;
}

/** The table of handlers with one more, in its order. */
export function withHandler(table, { id, family }) {
  const added = insertSorted(
    table,
    /^import \{.*$/gm,
    `import { ${id} } from './${family}/${id}.ts';`,
    sourceOf,
  );
  return insertSorted(added, /^ {2}\w+,$/gm, `  ${id},`, (line) => line);
}

/** Puts a line before the first of its kind that comes after it, or after the last. */
function insertSorted(text, kind, line, keyOf) {
  const lines = [...text.matchAll(kind)];
  const next = lines.find(([other]) => keyOf(other) > keyOf(line));
  const last = lines.at(-1);
  const at = next ? next.index : last.index + last[0].length + 1;
  return `${text.slice(0, at)}${line}\n${text.slice(at)}`;
}

function sourceOf(line) {
  return /'(.*)'/.exec(line)?.[1] ?? '';
}
