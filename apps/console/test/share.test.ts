import { expect, test } from 'vitest';
import { levelOf } from '../src/ui/meter.tsx';
import { shareOf } from '../src/ui/share.ts';

test.each([
  [47, 50, 0.94],
  ['580.08', '10000', 0.058],
  ['0.000001', '0.000003', 0.3333],
  [9007199254.740992, 9007199254.740992, 1],
  ['15', '10', 1.5],
  [1, 0, 0],
])('%s of %s is drawn as %d', (part, whole, share) => {
  expect(shareOf(part, whole)).toBe(share);
});

test('four fifths are near a limit, and all of it is at the limit', () => {
  expect([0.79, 0.8, 0.9999, 1, 1.5].map(levelOf)).toEqual(['fine', 'near', 'near', 'full', 'full']);
});
