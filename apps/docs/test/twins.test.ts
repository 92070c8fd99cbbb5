import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';

const DOCS = fileURLToPath(new URL('../src/content/docs/', import.meta.url));
const LINK = /\]\((?<target>[^)]+)\)/g;
const CODE_SPAN = /`[^`\n]+`/g;
const CODE_BLOCK = /^```.*?^```$/gms;

const translated = globSync('zh-cn/**/*.{md,mdx}', { cwd: DOCS }).map((file) => file.slice('zh-cn/'.length));
const english = globSync('**/*.{md,mdx}', { cwd: DOCS }).filter((file) => !file.startsWith('zh-cn/'));
const processor = await createMarkdownProcessor({ syntaxHighlight: false });

/** What a page and its translation have to have in common. */
async function outline(file: string) {
  const text = readFileSync(DOCS + file, 'utf8').replace(/^---\n.*?\n---\n/s, '');
  const { metadata } = await processor.render(text);
  const prose = text.replaceAll(CODE_BLOCK, '');
  return {
    headings: metadata.headings.map(({ depth }) => depth),
    codeBlocks: text.match(CODE_BLOCK) ?? [],
    links: [...prose.matchAll(LINK)].map(({ groups }) => groups?.['target']).toSorted(),
    codeSpans: (prose.match(CODE_SPAN) ?? []).toSorted(),
    components: prose.match(/<[A-Z]\w*/g) ?? [],
    tableRows: prose.split('\n').filter((line) => line.startsWith('|')).length,
  };
}

test('every page has a translation, and every translation a page', () => {
  expect(english.length).toBeGreaterThan(10);
  expect(translated.toSorted()).toEqual(english.toSorted());
});

describe('a translation has the headings, code, links and tables of its page', () => {
  test.each(english)('%s', async (file) => {
    expect(await outline(`zh-cn/${file}`)).toEqual(await outline(file));
  });

  test('and is in Chinese', () => {
    const foreign = translated.filter(
      (file) => !/^description: .*[\u4e00-\u9fff]/m.test(readFileSync(`${DOCS}zh-cn/${file}`, 'utf8')),
    );
    expect(foreign).toEqual([]);
  });
});
