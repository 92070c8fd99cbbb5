import postcss from 'postcss';
import parser from 'postcss-selector-parser';

const TAG = /<[a-z][^>]*>/g;
/** A name may hold a colon, as in `md:hidden`. */
const WORD = /[\w:-]+/g;

/** All words in the tags of pages: names of elements, classes, attributes, and their values. */
export function namesIn(pages: readonly string[]): string[] {
  const tags = new Set(pages.flatMap((html) => html.match(TAG) ?? []));
  return wordsOf([...tags].join(' '));
}

/** Every word of a script may be a name that it gives to an element. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.match(WORD))];
}

/** What of a stylesheet may apply to elements with these names. */
export function usedStyles(css: string, names: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  const parse = parser();
  root.walkRules((rule) => {
    // The steps of an animation are no selectors.
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name.endsWith('keyframes'))
      return;
    const used = rule.selectors.filter((text) => parse.astSync(text).nodes.some((one) => mayFit(one, names)));
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  root.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
  return root.toString();
}

/** Whether elements with these names may fit all parts of a selector. What it excludes or looks for is left open. */
function mayFit(selector: parser.Selector, names: ReadonlySet<string>): boolean {
  return selector.nodes.every((node) => {
    if (node.type === 'class' || node.type === 'id' || node.type === 'tag') return names.has(node.value);
    if (node.type === 'attribute') return names.has(node.attribute);
    if (node.type !== 'pseudo' || !/^:(?:is|where)$/.test(node.value)) return true;
    return node.nodes.some((alternative) => mayFit(alternative, names));
  });
}
