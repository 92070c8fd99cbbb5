import { stemOf, tokensOf } from './tokens.ts';

/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const BEFORE = 40;
const LENGTH = 160;

/** The part of a text around the first of a query's words, in pieces. */
export function excerptOf(text: string, query: string): Piece[] {
  const marks = marksOf(query);
  const first = marks && text.search(marks);
  const start = first === null || first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const cut = text.slice(start, start + LENGTH);
  const shown = `${start > 0 ? '… ' : ''}${cut}${start + LENGTH < text.length ? ' …' : ''}`;
  return piecesOf(shown, query);
}

/** A text in pieces, those that a query has words for apart. */
export function piecesOf(text: string, query: string): Piece[] {
  const marks = marksOf(query);
  if (marks === null) return [{ text, found: false }];
  const parts = text.split(new RegExp(`(${marks.source})`, 'giu'));
  return parts
    .map((part, index) => ({ text: part, found: index % 2 === 1 }))
    .filter(({ text: part }) => part !== '');
}

function marksOf(query: string): RegExp | null {
  const words = [...new Set(tokensOf(query).flatMap((token) => [token, stemOf(token)]))]
    .filter((word) => word.length > 1)
    .toSorted((left, right) => right.length - left.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return words.length === 0 ? null : new RegExp(words.join('|'), 'iu');
}
