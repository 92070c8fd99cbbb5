#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Half of the time of a run is reading the code itself; the second run finds it compiled.
enableCompileCache();
const { run } = await import('./run.ts');

process.exitCode = await run(process.argv.slice(2), {
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  today: new Date(),
  isTerminal: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
});
