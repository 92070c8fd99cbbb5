import { appendFileSync } from 'node:fs';
import { operations, type Operation } from '@quotakit/contract';
import { inject } from 'vitest';
import type { TestServices } from '../services.ts';

/** What was logged where the app itself found an answer that the contract does not allow. */
const BROKEN = 'The response is not as the contract says.';

const seen = new Set<string>();

/** Notes the answer to a request in the file that all tests of a run share. */
export function record(request: Request, response: Response, { errors }: TestServices): void {
  const operation = operationOf(request);
  if (!operation) return;
  const requestId = response.headers.get('x-request-id');
  const broken = errors.find(
    ({ message, fields }) => message === BROKEN && 'requestId' in fields && fields.requestId === requestId,
  );
  note(broken ? `${operation.id} ${JSON.stringify(broken.fields)}` : `${operation.id} ${response.status}`);
}

function note(line: string): void {
  if (seen.has(line)) return;
  seen.add(line);
  appendFileSync(inject('answers'), `${line}\n`);
}

interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
}

// A path without parameters is tried before one that would take it for an id.
const routes: readonly Route[] = Object.values(operations)
  .toSorted((a, b) => parametersIn(a.path) - parametersIn(b.path))
  .map((operation) => ({ operation, pattern: patternOf(operation.path) }));

function operationOf({ method, url }: Request): Operation | undefined {
  const { pathname } = new URL(url);
  return routes.find(({ operation, pattern }) => operation.method === method && pattern.test(pathname))
    ?.operation;
}

function parametersIn(path: string): number {
  return path.split('{').length - 1;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\/$/, '/?').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}
