import type { Element, ElementContent } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { BlockContent, List, ListItem } from 'mdast';
import { elementsOf, find, findAll } from '../built/elements.ts';

const LINES = new Set(['div', 'br']);
const BLOCKS = new Set(['p', 'ul', 'ol', 'dl']);

/** Cells of Markdown hold one line: a table with more in them becomes a list of its rows. */
export function table(state: State, node: Element): ReturnType<Handle> {
  const cells = findAll(node, ({ tagName }) => tagName === 'td' || tagName === 'th');
  if (cells.every((cell) => !holds(cell, LINES) && !holds(cell, BLOCKS)))
    return defaultHandlers.table(state, node);
  const rows = findAll(node, ({ tagName }) => tagName === 'tr').filter((row) =>
    find(row, ({ tagName }) => tagName === 'td'),
  );
  const list: List = {
    type: 'list',
    ordered: false,
    spread: true,
    children: rows.map((row) => rowItem(state, row)),
  };
  return list;
}

function rowItem(state: State, row: Element): ListItem {
  const children = elementsOf(row).flatMap((cell) => {
    const flat = holds(cell, BLOCKS) ? cell : { ...cell, children: cell.children.flatMap(inOneLine) };
    return state.toFlow(state.all(flat)) as BlockContent[];
  });
  return { type: 'listItem', spread: true, children };
}

/** Lines of a cell that are parted by where they stand are parted by a comma instead. */
function inOneLine(child: ElementContent): ElementContent[] {
  if (child.type !== 'element' || !LINES.has(child.tagName)) return [child];
  return [{ type: 'text', value: child.tagName === 'br' ? ', ' : '; ' }, ...child.children];
}

function holds(cell: Element, names: ReadonlySet<string>): boolean {
  return elementsOf(cell).some(({ tagName }) => names.has(tagName));
}
