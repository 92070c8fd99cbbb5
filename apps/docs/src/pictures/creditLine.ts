import { isOverQuota, usedConsumptionQuota } from '@quotakit/engine';
import { fill, type Picture, type Values } from './picture.ts';
import type { PictureStrings } from './strings/index.ts';

/** What the form holds at first: the figures of source document 002. */
export const creditLineValues = {
  due: '500.28',
  unbilled: '100.01',
  amount: '10.18',
  coupon: '10.03',
  quota: '10000',
};

/** The used part of a partner's consumption quota, and what follows from it. */
export function drawCreditLine(values: Values, words: PictureStrings['creditLine']): Picture {
  const read = (name: string) => (values[name] ?? '').trim();
  const [due, unbilled, amount, coupon] = [read('due'), read('unbilled'), read('amount'), read('coupon')];
  const quota = read('quota');
  const used = usedConsumptionQuota({
    dueAmount: due,
    unbilledAmount: unbilled,
    amount,
    couponAmount: coupon,
  });
  const over = isOverQuota(used, quota);
  return {
    texts: {
      used: fill(words.formula, { due, unbilled, amount, coupon, used }),
      rest: fill(over ? words.over : words.within, { used, quota }),
      answer: over ? words.refused : words.allowed,
    },
    states: { answer: over ? 'refused' : 'paid' },
  };
}
