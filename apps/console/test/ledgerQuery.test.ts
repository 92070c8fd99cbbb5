import { expect, test } from 'vitest';
import { everything, isChargeId, ledgerQuery } from '../src/cards/ledgerQuery.ts';

test('a search for everything has no parameters', () => {
  expect(ledgerQuery(everything)).toEqual({});
});

test('both days of a range are included, in the reader’s time zone', () => {
  const query = ledgerQuery({ ...everything, from: '2026-11-01', to: '2026-11-02' });
  expect(query).toEqual({
    created_at_from: new Date(2026, 10, 1).toISOString(),
    created_at_to: new Date(2026, 10, 3).toISOString(),
  });
});

test('ids and causes go as the contract has them', () => {
  const chargeId = 'C1D2E3F4-A5B6-4890-8DEF-1234567890AB';
  expect(isChargeId(chargeId)).toBe(true);
  expect(isChargeId('c1d2')).toBe(false);
  const search = { ...everything, applicationId: 'a', cause: 'top_up', chargeId };
  expect(ledgerQuery(search)).toEqual({
    application_id: ['a'],
    cause: ['top_up'],
    charge_id: chargeId.toLowerCase(),
  });
});
