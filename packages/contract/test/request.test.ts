import { describe, expect, it } from 'vitest';
import { validateRequest, type OperationId, type RawRequest } from '../dist/index.js';

function issuesOf(id: OperationId, request: Partial<RawRequest>): string[] {
  const whole = {
    path: {},
    query: new URLSearchParams(),
    headers: new Headers(),
    body: undefined,
    ...request,
  };
  const result = validateRequest(id, whole);
  return result.ok
    ? []
    : result.issues.map(({ location, field, message }) => `${location} ${field}: ${message}`);
}

describe('query parameters', () => {
  const list = (query: string) => issuesOf('listApplications', { query: new URLSearchParams(query) });

  it('become the documented types, with defaults filled in', () => {
    const result = validateRequest('listApplications', {
      path: {},
      query: new URLSearchParams('limit=3&type=Usage&type=Period'),
      headers: new Headers(),
      body: undefined,
    });
    expect(result).toMatchObject({
      ok: true,
      value: { query: { limit: 3, offset: 0, type: ['Usage', 'Period'] } },
    });
  });

  it.each(['limit=3.0', 'limit=', 'limit=%203', 'limit=1e2', 'limit=0x3', 'limit=three'])(
    'refuse %s',
    (query) => {
      expect(list(query)).toEqual(['query limit: Must be an integer.']);
    },
  );

  it('refuse a value out of bounds', () => {
    expect(list('limit=0')).toEqual(['query limit: Must be at least 1.']);
    expect(list('limit=101')).toEqual(['query limit: Must be at most 100.']);
  });

  it('refuse a scalar parameter given twice', () => {
    expect(list('limit=1&limit=2')).toEqual(['query limit: Must be an integer.']);
  });

  it('refuse one that the operation does not have', () => {
    expect(list('limt=1')).toEqual(['query limt: Is not a parameter of this operation.']);
  });

  it('refuse an unknown value, and say which there are', () => {
    expect(list('type=Monthly')).toEqual(['query type.0: Must be one of Usage, Period.']);
  });
});

describe('bodies', () => {
  const charge = (body: unknown) => issuesOf('createCharge', { body });
  const create = (body: unknown) => issuesOf('createApplication', { body });

  it('are needed where the operation takes one', () => {
    expect(charge(undefined)).toEqual(['body : The request needs a JSON body.']);
  });

  it.each([[], 'text', 1, null])('are objects, not %j', (body) => {
    expect(charge(body)).toEqual(['body : Must be an object.']);
  });

  it.each([
    [{}, 'body amount: Is required.'],
    [{ amount: '0.55' }, 'body amount: Must be a number.'],
    [{ amount: 0 }, 'body amount: Must be greater than 0.'],
    [{ amount: 0.1234567 }, 'body amount: Must be an amount with at most 6 decimals.'],
    [{ amount: 1e-7 }, 'body amount: Must be an amount with at most 6 decimals.'],
    [{ amount: 1, note: '' }, 'body note: Is not a documented field.'],
  ])('refuse %j', (body, issue) => {
    expect(charge(body)).toContain(issue);
  });

  it.each([0.55, 0.000001, 8589934591.999999, 1])('take the amount %s', (amount) => {
    expect(charge({ amount })).toEqual([]);
  });

  it('need a service unless the scope is Global', () => {
    const service_id = 'd87e5e99-b797-4ade-9e73-b896896b0461';
    expect(create({})).toEqual(['body service_id: Is required.']);
    expect(create({ service_id })).toEqual([]);
    expect(create({ scope: 'Global' })).toEqual([]);
    expect(create({ scope: 'Global', service_id })).toEqual(['body service_id: Must be left out here.']);
  });

  it('get their defaults in a copy', () => {
    const body = { scope: 'Global' };
    const headers = new Headers();
    const result = validateRequest('createApplication', {
      path: {},
      query: new URLSearchParams(),
      headers,
      body,
    });
    expect(result).toMatchObject({ ok: true, value: { body: { scope: 'Global', type: 'Usage' } } });
    expect(body).toEqual({ scope: 'Global' });
  });
});

describe('paths and headers', () => {
  it('are checked like the rest', () => {
    expect(issuesOf('getApplication', { path: { id: '1' } })).toEqual(['path id: Must be a UUID.']);
    const headers = new Headers({ 'idempotency-key': 'x'.repeat(256) });
    expect(issuesOf('createCharge', { headers, body: { amount: 1 } })).toEqual([
      'header Idempotency-Key: Must have at most 255 characters.',
    ]);
  });
});
