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

const plugin = {
  name: 'lazy-search',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined) {
    return source === UI && importer !== lazyUi ? lazyUi : undefined;
  },
};
