import { readFile } from 'node:fs/promises';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';

/** A node of the tree of a page, as far as it is changed here. */
interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Record<string, unknown>;
  readonly children?: readonly Node[];
}

const TRANSLATED = /^(?<docs>.*\/content\/docs)\/(?<segment>zh-cn)\/(?<page>.*)$/;

/** Gives a translated page the anchors of its English twin, and keeps its links within its language. */
export function rehypeTwin() {
  return async (tree: Node, { path }: { path?: string }): Promise<void> => {
    const { docs, segment, page } = TRANSLATED.exec(path ?? '')?.groups ?? {};
    if (segment === undefined) return;
    const elements = elementsOf(tree);
    const headings = elements.filter(({ tagName }) => /^h[2-6]$/.test(tagName ?? ''));
    const anchors = await anchorsOf(`${docs}/${page}`);
    if (anchors.length !== headings.length) {
      throw new Error(`${path} has ${headings.length} headings, its English twin ${anchors.length}.`);
    }
    for (const [index, { properties }] of headings.entries()) {
      if (properties) properties['id'] = anchors[index];
    }
    for (const { tagName, properties } of elements) {
      const address = tagName === 'a' ? properties?.['href'] : undefined;
      if (properties && typeof address === 'string' && /^\/(?!\/)/.test(address)) {
        properties['href'] = `/${segment}${address}`;
      }
    }
  };
}

function elementsOf(node: Node): Node[] {
  return [...(node.type === 'element' ? [node] : []), ...(node.children ?? []).flatMap(elementsOf)];
}

async function anchorsOf(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  const processor = await createMarkdownProcessor({ syntaxHighlight: false });
  const { metadata } = await processor.render(text.replace(/^---\n.*?\n---\n/s, ''));
  return metadata.headings.map(({ slug }) => slug);
}
