import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsOf, find, findAll, hasClass, without } from '../../built/elements.ts';
import { kindOf, withoutLanguage } from '../../built/kind.ts';
import type { BuiltPage } from '../../built/pages.ts';
import type { Kind, SearchRecord } from '../record.ts';
import { namesOfPages } from './names.ts';

/** Not looked through: code, what is for a browser only, and what is found with another page. */
const TAGS = new Set([
  'pre',
  'script',
  'style',
  'button',
  'fieldset',
  'run-panel',
  'run-story',
  'details',
  'figure',
  'thead',
]);
const CLASSES = [
  'address',
  'fact',
  'kind',
  'term',
  'required',
  'schema',
  'variants',
  'uses',
  'errors',
  'schemas',
  'stories',
  'jump',
  'sl-anchor-link',
  'sr-only',
];
const SECTIONED: ReadonlySet<Kind> = new Set(['guide', 'page']);
/** Those that answer with a code: who looks for one of them wants no code. */
const OPERATIONS = 'operations';
const HEADINGS = new Set(['h2', 'h3']);

/** What can be found of pages. Of schemas with a property of one name, that which most operations use comes first. */
export function recordsOfPages(pages: readonly BuiltPage[]): SearchRecord[] {
  const names = namesOfPages(pages.map(({ href }) => withoutLanguage(href)));
  const byUse = pages.toSorted((left, right) => usesOf(right) - usesOf(left));
  return byUse.flatMap((page) => recordsOf(page, names));
}

/** What can be found of a page: the page itself, its sections, and the properties of a schema. */
function recordsOf(page: BuiltPage, names: ReadonlyMap<string, readonly string[]>): SearchRecord[] {
  const { href, title, description } = page;
  const kind = kindOf(href);
  // What stands in the overview of operations is alike for many of them.
  const isOverview = (element: Element) => kind === 'operation' && hasClass(element, 'overview');
  const content = without(page.content, (element) => isLeftOut(element) || isOverview(element));
  const [before, ...all] = sectionsOf(content);
  const sections = all.filter(({ id }) => kind !== 'error' || id !== OPERATIONS);
  const own: SearchRecord = {
    href,
    kind,
    title,
    section: '',
    names: names.get(withoutLanguage(href)) ?? [],
    text:
      kind === 'guide' || kind === 'story' ? joined([description, before?.text ?? '']) : (before?.text ?? ''),
  };
  if (kind === 'schema') return [own, ...fieldsOf(page)];
  // The sections of other pages of the reference are alike: they are found with their page.
  if (!SECTIONED.has(kind))
    return [{ ...own, text: joined([own.text, ...sections.map(({ text }) => text)]) }];
  return [
    own,
    ...sections.map(({ id, heading, text }) => ({
      ...own,
      href: `${href}#${id}`,
      section: heading,
      names: [],
      text,
    })),
  ];
}

function fieldsOf({ href, title, content }: BuiltPage): SearchRecord[] {
  // The properties of one of several objects are found with that object.
  const own = without(content, (element) => hasClass(element, 'variants'));
  const tree = find(own, (element) => hasClass(element, 'schema'));
  return (tree === undefined ? [] : elementsOf(tree)).map((item) => {
    const name = toString(find(item, (element) => hasClass(element, 'name')) ?? item);
    const facts = find(item, (element) => hasClass(element, 'facts'));
    return {
      href: `${href}#${String(item.properties['id'])}`,
      kind: 'field',
      title,
      section: name,
      names: [name],
      text: facts === undefined ? '' : joined([textOf(without(facts, isLeftOut))]),
    };
  });
}

function usesOf({ content }: BuiltPage): number {
  const uses = find(content, (element) => hasClass(element, 'uses'));
  return uses === undefined ? 0 : elementsOf(uses).length;
}

interface Section {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** The text before the first heading, then that under each. */
function sectionsOf(content: Element): Section[] {
  const sections: { id: string; heading: string; nodes: ElementContent[] }[] = [
    { id: '', heading: '', nodes: [] },
  ];
  for (const node of leavesOf(content)) {
    const heading = headingIn(node);
    if (heading === undefined) sections.at(-1)?.nodes.push(node);
    else
      sections.push({ id: String(heading.properties['id']), heading: toString(heading).trim(), nodes: [] });
  }
  return sections.map(({ id, heading, nodes }) => ({ id, heading, text: joined(nodes.map(textOf)) }));
}

/** The children of an element, with those of the parts that have headings of their own in their place. */
function leavesOf(element: Element): ElementContent[] {
  return element.children.flatMap((child) =>
    child.type === 'element' && headingIn(child) === undefined && findAll(child, isHeading).length > 0
      ? leavesOf(child)
      : [child],
  );
}

function headingIn(node: ElementContent): Element | undefined {
  if (node.type !== 'element') return undefined;
  if (isHeading(node)) return node;
  return hasClass(node, 'sl-heading-wrapper') ? find(node, isHeading) : undefined;
}

function isHeading({ tagName, properties }: Element): boolean {
  return HEADINGS.has(tagName) && properties['id'] !== undefined;
}

function isLeftOut(element: Element): boolean {
  return TAGS.has(element.tagName) || CLASSES.some((name) => hasClass(element, name));
}

/** The text of a node, its blocks parted by spaces. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const apart = /^(?:p|li|td|th|dt|dd|div|tr|h\d|br|summary)$/.test(node.tagName);
  const text = node.children.map(textOf).join('');
  return apart ? ` ${text} ` : text;
}

function joined(texts: readonly string[]): string {
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}
