import { tokensIn, type Token } from './token.ts';

const TOKEN =
  /(?<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|\b(?<word>true|false|null)\b|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g;

/** The pieces of JSON. */
export function jsonTokens(text: string): Token[] {
  return tokensIn(text, TOKEN);
}
