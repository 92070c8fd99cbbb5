import { stemOf, tokensOf } from './tokens.ts';

/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

const BEFORE = 40;
const LENGTH = 160;
/** Its characters are twice as wide, and say as much. */
const CHINESE_LENGTH = 80;

/** The part of a text around the first of a query's words, in pieces. */
export function excerptOf(text: string, query: string): Piece[] {
  const marks = marksOf(query);
  const first = marks && text.search(marks);
  const start = first === null || first <= BEFORE ? 0 : startBefore(text, first);
  const end = start + (/\p{Script=Han}/u.test(text) ? CHINESE_LENGTH : LENGTH);
  const shown = `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
  return piecesOf(shown, query);
}

/** Where a word begins shortly before a place, if there is a space between words. */
function startBefore(text: string, place: number): number {
  const space = text.indexOf(' ', place - BEFORE);
  return space === -1 || space >= place ? place - BEFORE / 2 : space + 1;
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
