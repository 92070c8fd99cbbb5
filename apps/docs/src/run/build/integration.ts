import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleServer } from './bundleServer.ts';
import { compressFiles } from './compress.ts';
import { dumpData } from './dumpData.ts';
import { headerRules, inlineScriptHashes, writeHeaderFile } from './headers.ts';

/** Adds the server that runs in the page to the built site, and the headers and compressed twins of all files. */
export function runInThePage(): AstroIntegration {
  return {
    name: 'run-in-the-page',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const folder = path.join(site, 'run');
        await mkdir(folder, { recursive: true });
        await Promise.all([bundleServer(folder), dumpData(folder)]);
        const files = await filesIn(site);
        await writeFile(path.join(site, '_headers'), writeHeaderFile(headerRules(await hashesIn(files))));
        await compressFiles(files);
      },
    },
  };
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
}

async function hashesIn(files: readonly string[]): Promise<string[]> {
  const pages = files.filter((file) => file.endsWith('.html'));
  const hashes = await Promise.all(
    pages.map(async (page) => inlineScriptHashes(await readFile(page, 'utf8'))),
  );
  return [...new Set(hashes.flat())].toSorted();
}
