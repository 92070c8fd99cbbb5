#!/usr/bin/env node
// The command `quotakit`.
import { runCommandLine } from './cli/run.ts';

await runCommandLine(process.argv.slice(2));
