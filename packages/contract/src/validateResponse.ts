import { requiredHeaders, validators } from './compiled.ts';
import type { OperationId } from './handlers.ts';
import { toIssues, type Issue } from './issue.ts';

/**
 * Checks a response against the contract, strictly: an undocumented status or body field, and a missing
 * header, are issues.
 */
export function validateResponse(
  id: OperationId,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Issue[] {
  const required = requiredHeaders[id]?.[String(status)];
  if (!required) {
    const message = `The status ${status} is not documented.`;
    return [{ location: 'body', field: '', message, keyword: 'status' }];
  }
  const sent = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const missing = required.filter((name) => !sent.has(name));
  return [
    ...missing.map((field): Issue => ({
      location: 'header',
      field,
      message: 'Is required.',
      keyword: 'required',
    })),
    ...checkBody(id, status, body),
  ];
}

function checkBody(id: OperationId, status: number, body: unknown): Issue[] {
  const validate = validators[`${id} ${status}`];
  if (validate) return validate(structuredClone(body)) ? [] : toIssues('body', validate.errors ?? []);
  if (body === undefined || body === null) return [];
  return [{ location: 'body', field: '', message: 'Must be empty.', keyword: 'body' }];
}
