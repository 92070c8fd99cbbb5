// Copies the built console to where the server looks for it, so that a package of the server has it. A server that starts
// meanwhile finds each file whole: what is equal is left as it is, and what is new gets its name when it is complete.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const manifest = createRequire(import.meta.url).resolve('@quotakit/console/package.json');
const from = path.join(path.dirname(manifest), 'dist');
const to = path.join(import.meta.dirname, '../dist/console-page');
const part = path.join(import.meta.dirname, `../dist/console-page.${process.pid}.part`);

mkdirSync(to, { recursive: true });
const names = readdirSync(from);
for (const name of names) {
  const [source, copy] = [path.join(from, name), path.join(to, name)];
  if (existsSync(copy) && readFileSync(copy).equals(readFileSync(source))) continue;
  copyFileSync(source, part);
  renameSync(part, copy);
}
for (const name of readdirSync(to)) if (!names.includes(name)) rmSync(path.join(to, name), { force: true });
