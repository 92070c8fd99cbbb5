import { describe, expect, it } from 'vitest';
import { validateResponse } from '../dist/index.js';

const headers = { 'x-request-id': '1' };
const body = { detail: 'Not found.', code: 'not_found' };

describe('validateResponse', () => {
  it('takes what is documented', () => {
    expect(validateResponse('getApplication', 404, body, headers)).toEqual([]);
    expect(validateResponse('deleteApplication', 204, undefined, headers)).toEqual([]);
  });

  it.each([
    ['an undocumented status', 418, body, headers, 'The status 418 is not documented.'],
    ['an undocumented field', 404, { ...body, secret: 1 }, headers, 'Is not a documented field.'],
    ['a missing field', 404, { code: 'not_found' }, headers, 'Is required.'],
    ['a missing header', 404, body, {}, 'Is required.'],
  ])('refuses %s', (_name, status, sent, sentHeaders: Record<string, string>, message) => {
    const issues = validateResponse('getApplication', status, sent, sentHeaders);
    expect(issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('refuses a body where there is none', () => {
    expect(validateResponse('deleteApplication', 204, body, headers)).toHaveLength(1);
  });
});
