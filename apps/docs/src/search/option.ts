import { element } from '../run/ui/element.ts';
import { excerptOf, piecesOf, type Piece } from './excerpt.ts';
import type { SearchRecord } from './record.ts';
import type { SearchWords } from './words.ts';

interface Place {
  readonly query: string;
  readonly place: number;
  readonly words: SearchWords;
}

/** A result as an option of the list, which is a link too. */
export function optionFor(record: SearchRecord, { query, place, words }: Place): HTMLElement {
  const { href, kind, title, section, names, text } = record;
  const address = names.find((name) => /^[A-Z]+ \//.test(name));
  const titles = section === '' ? [title] : [title, section];
  return element(
    'a',
    { href, role: 'option', id: `search-result-${place}`, tabindex: '-1' },
    element('span', { class: 'search-kind' }, words.kinds[kind]),
    element(
      'span',
      { class: 'search-title' },
      ...titles.flatMap((each, index) => [index > 0 ? ' › ' : '', ...marked(piecesOf(each, query))]),
    ),
    address === undefined ? undefined : element('code', {}, ...marked(piecesOf(address, query))),
    text === '' ? undefined : element('span', { class: 'search-text' }, ...marked(excerptOf(text, query))),
  );
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, found }) => (found ? element('mark', {}, text) : text));
}
