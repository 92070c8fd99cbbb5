import { createShikiHighlighter } from '@astrojs/markdown-remark/shiki';
import type { ElementContent, Root } from 'hast';
import { curlTokens } from './curl.ts';
import { jsonTokens } from './json.ts';
import { THEME, kindOf } from './theme.ts';
import type { Token } from './token.ts';

export type CodeLanguage = 'json' | 'curl' | 'typescript' | 'python';

const highlighter = createShikiHighlighter({ theme: THEME });

/** The same code stands on the pages of each language, and on those of errors and schemas. */
const written = new Map<string, Promise<string>>();

/** Code as HTML, with an element for each run of one colour. */
export function highlight(text: string, language: CodeLanguage): Promise<string> {
  const key = `${language}\n${text}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const html = tokensOf(text, language).then((tokens) => joined(tokens).map(htmlOf).join(''));
  written.set(key, html);
  return html;
}

async function tokensOf(text: string, language: CodeLanguage): Promise<Token[]> {
  if (language === 'json') return jsonTokens(text);
  if (language === 'curl') return curlTokens(text);
  const root = await (await highlighter).codeToHast(text, language);
  return flat(root.children);
}

function flat(nodes: Root['children'], kind?: Token['kind']): Token[] {
  return (nodes as ElementContent[]).flatMap((node): Token[] => {
    if (node.type === 'text') return [{ text: node.value, kind }];
    return node.type === 'element' ? flat(node.children, kindOf(node.properties['style']) ?? kind) : [];
  });
}

/** Neighbours of one kind are one, and space takes the kind of what stands before it. */
function joined(tokens: readonly Token[]): Token[] {
  const runs: Token[] = [];
  for (const { text, kind } of tokens) {
    const last = runs.at(-1);
    if (last && (last.kind === kind || text.trim() === '')) {
      runs[runs.length - 1] = { text: last.text + text, kind: last.kind };
    } else runs.push({ text, kind });
  }
  return runs;
}

function htmlOf({ text, kind }: Token): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return kind === undefined ? escaped : `<span class="${kind}">${escaped}</span>`;
}
