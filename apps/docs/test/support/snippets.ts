import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { editionIn } from '../../src/i18n/edition.ts';
import { operationViews } from '../../src/reference/operations.ts';
import type { DemoValues } from './demo.ts';

/** A piece of code that a page shows. */
export interface Snippet {
  /** Where it stands, as the name of a file. */
  readonly name: string;
  readonly source: string;
}

const content = fileURLToPath(new URL('../../src/content/docs', import.meta.url));

/** The names of the English guides, and `index`. */
export const pages: readonly string[] = [
  'index',
  ...readdirSync(path.join(content, 'guides')).map((name) => `guides/${path.parse(name).name}`),
];

/** The snippets of a guide in one language. */
export function snippetsOf(page: string, language: 'ts' | 'sh'): Snippet[] {
  const text = readFileSync(path.join(content, `${page}.mdx`), 'utf8');
  const found = [...text.matchAll(/^```(\w+).*\n([^]*?)^```$/gm)].filter(([, name]) => name === language);
  return found.map(([, , source = ''], place) => ({
    name: `${page.replaceAll('/', '-')}-${place + 1}`,
    source,
  }));
}

/** The TypeScript samples of all operations. */
export function operationSnippets(): Snippet[] {
  return operationViews(editionIn('en')).flatMap(({ id, samples }) =>
    samples.map(({ typescript }, place) => ({ name: `${id}-${place + 1}`, source: typescript })),
  );
}

/** A snippet with the address, tokens and keys of a demo in place of what stands for them. */
export function withDemo(source: string, demo: DemoValues): string {
  return source
    .replaceAll('http://127.0.0.1:4000', demo.baseUrl)
    .replaceAll("'platform-v1-…'", `'${demo.platformToken}'`)
    .replaceAll("'sk-…'", `'${demo.credentialToken}'`)
    .replaceAll("xAuthToken('…')", `xAuthToken('${demo.xAuthToken}')`)
    .replaceAll("ak: '…', sk: '…'", `ak: '${demo.accessKey}', sk: '${demo.secretKey}'`);
}
