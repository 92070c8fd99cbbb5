import { tokensIn, type Token } from './token.ts';

const TOKEN = /(?<string>'(?:[^']|'\\'')*')|(?<=\s)(?<name>-{1,2}[A-Za-z][\w-]*)|^(?<call>curl)\b/g;

/** The pieces of a curl command: its name, its options and its quoted texts. */
export function curlTokens(text: string): Token[] {
  return tokensIn(text, TOKEN);
}
