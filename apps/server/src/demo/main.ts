// What `npm start` runs: the server with demo data. When it answers, it prints one line of JSON.
import { runCommandLine } from '../cli/run.ts';

await runCommandLine(['serve', '--demo', '--json', ...process.argv.slice(2)]);
