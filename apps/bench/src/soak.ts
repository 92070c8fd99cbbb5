// Full load for five minutes, or the seconds of the first argument: memory must stay flat, and the ledger sound.
import { verifyLedger } from '@quotakit/server/src/ledger/verify.ts';
import { fire, startContenders } from './http/fire.ts';
import { median } from './load.ts';
import { openStore } from './store.ts';
import { giveTokens } from './tokens.ts';

const seconds = Number(process.argv[2] ?? 300);
if (!Number.isInteger(seconds) || seconds < 6) {
  console.error('Say for how many seconds: a whole number of at least 6. Left out, it is 300.');
  process.exit(2);
}
const SAMPLES = 60;
const MOST_GROWTH = 1.15;
const MEBIBYTE = 2 ** 20;

const store = await openStore(1000);
const tokens = await giveTokens(store);
const server = await startContenders(store, 2048);
const samples: { rss: number; heap: number }[] = [];
const slice = (seconds * 1000) / SAMPLES;
const sampling = setInterval(async () => {
  const { rss, heapUsed } = await server.memory();
  samples.push({ rss: rss / MEBIBYTE, heap: heapUsed / MEBIBYTE });
}, slice);
const { accepted, refused } = await fire(server.chargePort, {
  tokens,
  connections: 256,
  milliseconds: seconds * 1000,
});
clearInterval(sampling);
const findings = await verifyLedger(store.database);
await server.close();
await store.close();

const third = Math.floor(samples.length / 3);
const of = (figure: 'rss' | 'heap', from: number) =>
  median(samples.slice(from * third, (from + 1) * third).map((sample) => sample[figure]));
console.table(
  Object.fromEntries(
    ['first', 'second', 'last'].map((name, place) => [
      `${name} third`,
      { 'RSS MiB': Math.round(of('rss', place)), 'heap MiB': Math.round(of('heap', place)) },
    ]),
  ),
);
// The first third warms up: caches fill, code is compiled.
const growth = of('rss', 2) / of('rss', 1);
console.log(
  `${Math.round(accepted.perSecond)} charges per second for ${seconds} s, p99 ${accepted.p99.toFixed(0)} ms`,
);
const faults = [
  ...(growth > MOST_GROWTH ? [`Memory grew ${growth.toFixed(2)} times after warming up.`] : []),
  ...(refused > 0 ? [`${refused} charges were refused.`] : []),
  ...findings.map(({ check, id }) => `${check}: ${id}`),
];
for (const fault of faults.slice(0, 20)) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`Memory is flat (${growth.toFixed(2)} times), no request failed, the ledger is sound.`);
