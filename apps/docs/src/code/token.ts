/** What a piece of code is, as far as it has a colour: the class of its element. */
export type TokenKind = 't-name' | 't-string' | 't-number' | 't-word' | 't-call' | 't-comment';

/** A piece of code; without a kind, it has the colour of the text around it. */
export interface Token {
  readonly text: string;
  readonly kind?: TokenKind | undefined;
}

/** Code as the pieces that a pattern finds, whose kinds are the names of its groups, and what stands between them. */
export function tokensIn(code: string, pattern: RegExp): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { index, groups = {} } of code.matchAll(pattern)) {
    const [name, text = ''] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    tokens.push({ text: code.slice(end, index) }, { text, kind: `t-${name}` as TokenKind });
    end = index + text.length;
  }
  return [...tokens, { text: code.slice(end) }].filter(({ text }) => text !== '');
}
