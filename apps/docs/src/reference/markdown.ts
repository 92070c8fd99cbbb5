import { createMarkdownProcessor } from '@astrojs/markdown-remark';

const processor = await createMarkdownProcessor({ syntaxHighlight: false });

/** Markdown of the description as HTML. */
export async function markdown(text: string): Promise<string> {
  const { code } = await processor.render(text);
  return code;
}
