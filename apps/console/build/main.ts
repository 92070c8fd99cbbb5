// Bundles the page into dist/: index.html, one script and one stylesheet, whose names change with what is in them.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const source = path.join(import.meta.dirname, '../src');
const outdir = path.join(import.meta.dirname, '../dist');

rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir);
const { metafile } = await build({
  entryPoints: [path.join(source, 'main.tsx'), path.join(source, 'styles/console.css')],
  outdir,
  entryNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  metafile: true,
  format: 'esm',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
});
const names = Object.keys(metafile.outputs).map((file) => path.basename(file));
const nameOf = (extension: string) => names.find((name) => name.endsWith(extension)) ?? '';
const html = readFileSync(path.join(source, 'index.html'), 'utf8');
writeFileSync(
  path.join(outdir, 'index.html'),
  html.replace('console.css', nameOf('.css')).replace('main.js', nameOf('.js')),
);
writeFileSync(path.join(outdir, 'licences.txt'), licences());
copyFileSync(path.join(source, 'icon.svg'), path.join(outdir, 'icon.svg'));

/** The licences of what others wrote and the script contains, as these ask for. */
function licences(): string {
  const packages = Object.keys(metafile.inputs).map(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0],
  );
  const folders = [...new Set(packages)].filter((folder) => folder !== undefined);
  return folders.map((folder) => `${path.basename(folder)}\n\n${licenceIn(folder)}`).join('\n\n');
}

function licenceIn(folder: string): string {
  const name = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (name === undefined) throw new Error(`${folder} has no licence.`);
  return readFileSync(path.join(folder, name), 'utf8').trim();
}
