import { operations } from '@quotakit/contract';
import { describe, expect, it } from 'vitest';
import { judge } from '../support/coverage/judge.ts';

const all = Object.values(operations).flatMap(({ id, statuses }) =>
  statuses.map((status) => `${id} ${status}`),
);

describe('the coverage of the contract', () => {
  it('is whole when every documented answer was seen', () => {
    const verdict = judge(`${all.join('\n')}\n`);
    expect(verdict).toEqual({ documented: all.length, reached: all.length, missing: [], undocumented: [] });
  });

  it('names what was not seen', () => {
    const seen = all.filter((pair) => pair !== 'createCharge 402');
    expect(judge(seen.join('\n'))).toMatchObject({ reached: all.length - 1, missing: ['createCharge 402'] });
  });

  it('names what is not documented', () => {
    const undocumented = ['createCharge 418', 'createCharge {"status":201,"issues":[]}'];
    expect(judge([...all, ...undocumented].join('\n'))).toMatchObject({ missing: [], undocumented });
  });
});
