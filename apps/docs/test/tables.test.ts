import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { rehypeStacked } from '../src/tables/rehypeStacked.ts';

async function render(markdown: string): Promise<string> {
  const processor = await createMarkdownProcessor({ rehypePlugins: [rehypeStacked] });
  return (await processor.render(markdown)).code.replaceAll(/>\s+</g, '><');
}

test('a cell says the name of its column, and the first one names its row', async () => {
  expect(await render('| a | `b` |\n|-|-|\n| c | d |\n| | e |')).toBe(
    '<table class="stacked"><thead><tr><th scope="col">a</th><th scope="col"><code>b</code></th></tr></thead>' +
      '<tbody><tr><th scope="row">c</th><td data-label="b">d</td></tr><tr><td></td><td data-label="b">e</td></tr></tbody></table>',
  );
});

test('a header without a text is none', async () => {
  expect(await render('| | a |\n|-|-|\n| b | c |')).toContain('<tr><td></td><th scope="col">a</th></tr>');
});

test('a name in a table may break between its parts, and not after its dashes', async () => {
  const html = await render('| a |\n|-|\n| `http_route/a.b`, `--port` |');
  expect(html).toContain('<code>http_<wbr>route/<wbr>a.<wbr>b</code>, <code>--port</code>');
});
