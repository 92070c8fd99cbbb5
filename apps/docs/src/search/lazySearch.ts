import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const UI = '@pagefind/default-ui';
const lazyUi = fileURLToPath(new URL('./lazyPagefindUi.ts', import.meta.url));

/** Puts our stand-in where Starlight asks for the search's user interface. */
export function lazySearch(): AstroIntegration {
  return {
    name: 'lazy-search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

interface Resolver {
  resolve(
    source: string,
    importer: string | undefined,
    options: { skipSelf: boolean },
  ): Promise<{ id: string } | null>;
}

/** Who asked for the real one: it is found from there. */
let asker: string | undefined;

const plugin = {
  name: 'lazy-search',
  enforce: 'pre' as const,
  resolveId(this: Resolver, source: string, importer: string | undefined) {
    if (source !== UI) return undefined;
    if (importer === lazyUi) return this.resolve(source, asker, { skipSelf: true });
    asker = importer;
    return lazyUi;
  },
};
