import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SEGMENTS } from './languages.ts';

/** Puts each language's page of what is not there where hosts look for it: in `404.html`. */
export function notFoundPages(): AstroIntegration {
  return {
    name: 'not-found-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await Promise.all(
          Object.values(SEGMENTS).map((segment = '.') => {
            const page = (name: string) => fileURLToPath(new URL(`${segment}/${name}`, dir));
            return copyFile(page('404/index.html'), page('404.html'));
          }),
        );
      },
    },
  };
}
