// What a container asks to know whether its server is ready: exit code 0 or 1.
import process from 'node:process';

const url = `http://127.0.0.1:${process.env['QUOTAKIT_PORT'] ?? '4000'}/readyz`;
const isReady = await fetch(url, { signal: AbortSignal.timeout(2000) }).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = isReady ? 0 : 1;
