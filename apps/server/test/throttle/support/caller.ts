// Calls in a process of its own: for each window, so many at once; says how many of each were let through.
import { createValkeyThrottle } from '../../../src/node/valkeyThrottle.ts';
import { untilUp } from '../../support/untilUp.ts';

const [url = '', key = '', limit = '', windows = '', calls = '', seed = ''] = process.argv.slice(2);
const quiet = { error() {}, warn() {}, info() {} };
const throttle = createValkeyThrottle({ url, decisionMilliseconds: 10_000, logger: quiet });
const anchor = new Date('2026-09-01T12:00:00Z');
const rule = { limit: Number(limit), seconds: 1, anchor };

// A plain generator, so that a run can be repeated.
let state = Number(seed);
const random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
};

await untilUp(throttle);
process.send?.('ready');
process.once('message', async () => {
  const passed: number[] = [];
  for (let window = 0; window < Number(windows); window++) {
    const at = () => new Date(anchor.getTime() + window * 1000 + Math.floor(random() * 1000));
    const verdicts = await Promise.all(
      Array.from({ length: Number(calls) }, () => throttle.take(key, rule, at())),
    );
    passed.push(verdicts.filter(({ allowed }) => allowed).length);
  }
  process.send?.(passed);
  await throttle.close();
  process.disconnect();
});
