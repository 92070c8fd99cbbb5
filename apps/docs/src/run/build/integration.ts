import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeOperationStyles } from '../../built/operationStyles.ts';
import { bundleServer } from './bundleServer.ts';
import { compressFiles } from './compress.ts';
import { dumpData } from './dumpData.ts';
import { headerFile, headerRules } from './headers.ts';
import { withPolicy } from './policy.ts';
import { withoutWaiting } from './withoutWaiting.ts';

/** Adds the server that runs in the page to the built site, and the policies and compressed twins of all files. */
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
        files.push(...(await writeOperationStyles(site, files)));
        await Promise.all(files.filter((file) => file.endsWith('.html')).map(finish));
        await writeFile(path.join(site, '_headers'), headerFile(headerRules));
        await compressFiles(files);
      },
    },
  };
}

async function finish(page: string): Promise<void> {
  await writeFile(page, withPolicy(withoutWaiting(await readFile(page, 'utf8'))));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
}
