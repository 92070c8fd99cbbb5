// Run by the workflow api-diff: writes every form of the report into a folder and annotates the pull request.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { run, type World } from '../run.ts';
import { reportArguments, REPORTS } from './reports.ts';

const [base = 'origin/main', folder = 'api-diff-report'] = process.argv.slice(2);
const world: World = {
  folder: process.cwd(),
  today: new Date(),
  isTerminal: false,
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
};

mkdirSync(folder, { recursive: true });
for (const [name, form] of REPORTS) await run(reportArguments(base, form, path.resolve(folder, name)), world);
process.exitCode = await run(reportArguments(base, 'github', undefined), world);
