import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsOf, find, findAll } from '../built/elements.ts';

/** Makes the tables of Markdown such that each row can become a block where it is narrow: no table is scrolled sideways. */
export function rehypeStacked() {
  return (tree: Root): void => {
    for (const table of findAll(tree, ({ tagName }) => tagName === 'table')) stack(table);
  };
}

function stack(table: Element): void {
  const head = find(table, ({ tagName }) => tagName === 'thead');
  const body = find(table, ({ tagName }) => tagName === 'tbody');
  if (head === undefined || body === undefined) return;
  const headers = findAll(head, ({ tagName }) => tagName === 'th');
  for (const header of headers) name(header, 'col');
  for (const code of findAll(body, ({ tagName }) => tagName === 'code')) partNames(code);
  for (const row of elementsOf(body)) {
    for (const [column, cell] of elementsOf(row).entries()) {
      if (column === 0) name(cell, 'row');
      else cell.properties['dataLabel'] = toString(headers[column] ?? cell);
    }
  }
  table.properties['className'] = ['stacked'];
}

/** Makes a cell the header of its row or column, unless it says nothing. */
function name(cell: Element, scope: 'row' | 'col'): void {
  cell.tagName = cell.children.length === 0 ? 'td' : 'th';
  if (cell.tagName === 'th') cell.properties['scope'] = scope;
}

/** Lets long names break between their parts, and nowhere else. */
function partNames(code: Element): void {
  code.children = toString(code)
    .split(/(?<=\w[_./-])(?=\w)/)
    .flatMap((part, index): ElementContent[] => {
      const text = { type: 'text', value: part } as const;
      return index === 0 ? [text] : [{ type: 'element', tagName: 'wbr', properties: {}, children: [] }, text];
    });
}
