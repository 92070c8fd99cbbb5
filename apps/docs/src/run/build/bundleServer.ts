import { copyFile } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** What the engine loads from beside its code. */
const ENGINE_FILES = ['pglite.wasm', 'pglite.data', 'initdb.wasm'];

const entry = fileURLToPath(new URL('../server/main.ts', import.meta.url));

/** Writes the worker and the files of its database engine into a folder. */
export async function bundleServer(folder: string): Promise<void> {
  await build({
    entryPoints: [entry],
    outfile: path.join(folder, 'server.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [withoutNode],
  });
  const engine = engineFolder();
  await Promise.all(ENGINE_FILES.map((name) => copyFile(path.join(engine, name), path.join(folder, name))));
}

/** The engine asks for parts of Node where it finds itself in Node; anything else that does is a mistake. */
const withoutNode: Plugin = {
  name: 'without-node',
  setup({ onResolve, onLoad }) {
    const builtin = new RegExp(`^(node:.*|${builtinModules.join('|')})$`);
    onResolve({ filter: builtin }, ({ path: name, importer }) => {
      if (importer.startsWith(engineFolder())) return { path: name, namespace: 'absent' };
      return { errors: [{ text: `${importer} needs ${name}, which a browser does not have.` }] };
    });
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: '' }));
  },
};

function engineFolder(): string {
  const server = createRequire(import.meta.url).resolve('@quotakit/server/package.json');
  return path.dirname(createRequire(server).resolve('@electric-sql/pglite'));
}
