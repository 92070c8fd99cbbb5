// Copies the built console to where the server looks for it, so that a package of the server has it.
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const manifest = createRequire(import.meta.url).resolve('@quotakit/console/package.json');
const to = path.join(import.meta.dirname, '../dist/console-page');
rmSync(to, { recursive: true, force: true });
cpSync(path.join(path.dirname(manifest), 'dist'), to, { recursive: true });
