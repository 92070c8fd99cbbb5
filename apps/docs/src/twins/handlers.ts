import type { Element, Parents } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { BlockContent, Code, Paragraph, PhrasingContent } from 'mdast';
import { elementsOf, find, findAll, hasClass } from '../built/elements.ts';
import { table } from './table.ts';

const LANGUAGES: Readonly<Record<string, string>> = { curl: 'sh', typescript: 'ts', python: 'python' };

/** How elements of our pages are written as Markdown, where the usual way loses something. */
export const handlers: Readonly<Record<string, Handle>> = {
  a: link,
  details: folded,
  figure,
  span: label,
  pre: (_state, node) => code(node, ''),
  svg: picture,
  table,
};

/** A twin has no anchors: what leads to one on the same page is text. */
function link(state: State, node: Element): ReturnType<Handle> {
  return String(node.properties['href']).startsWith('#') ? state.all(node) : defaultHandlers.a(state, node);
}

/** What is folded stands open; the title of a property's properties says nothing that its place does not. */
function folded(state: State, node: Element, parent: Parents | undefined): BlockContent[] {
  const summary = elementsOf(node).find(({ tagName }) => tagName === 'summary');
  const rest = { ...node, children: node.children.filter((child) => child !== summary) };
  const below = state.toFlow(state.all(rest)) as BlockContent[];
  if (summary === undefined || (parent?.type === 'element' && parent.tagName === 'li')) return below;
  return [strong(toString(summary).trim()), ...below];
}

/** What a picture names stands in bold there, with nothing between it and what is said of it. */
function label(state: State, node: Element): ReturnType<Handle> {
  const children = state.all(node);
  return hasClass(node, 'name') ? [...children, { type: 'text', value: ': ' }] : children;
}

function figure(state: State, node: Element): BlockContent[] {
  const caption = find(node, ({ tagName }) => tagName === 'figcaption');
  const pre = find(node, ({ tagName }) => tagName === 'pre');
  const title = caption === undefined || hasClass(caption, 'header') ? '' : toString(caption).trim();
  if (pre === undefined) return state.toFlow(state.all(node)) as BlockContent[];
  const language = node.properties['dataLanguage'];
  return [
    ...(title === '' ? [] : [strong(title)]),
    code(pre, typeof language === 'string' ? language : title),
  ];
}

/** Highlighted code has an element per line, other code has lines. */
function code(pre: Element, language: string): Code {
  const lines = findAll(pre, (element) => hasClass(element, 'ec-line'));
  const value =
    lines.length > 0 ? lines.map((line) => toString(line).replace(/\n$/, '')).join('\n') : toString(pre);
  const named = pre.properties['dataLanguage'];
  const guessed = LANGUAGES[language] ?? (/^[[{]/.test(value) ? 'json' : null);
  return { type: 'code', lang: typeof named === 'string' ? named : guessed, value };
}

function picture(_state: State, { properties }: Element): Paragraph | undefined {
  const said = properties['ariaLabel'];
  return typeof said === 'string' ? paragraph([{ type: 'text', value: said }]) : undefined;
}

function strong(value: string): Paragraph {
  return paragraph([{ type: 'strong', children: [{ type: 'text', value }] }]);
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}
