import { createMarkdownProcessor } from '@astrojs/markdown-remark';

const processor = await createMarkdownProcessor({ syntaxHighlight: false });

/** The same text stands on many pages. */
const rendered = new Map<string, Promise<string>>();

/** Markdown of the description as HTML. */
export function markdown(text: string): Promise<string> {
  const known = rendered.get(text);
  if (known !== undefined) return known;
  const html = processor.render(text).then(({ code }) => code);
  rendered.set(text, html);
  return html;
}
