import type { TokenKind } from './token.ts';

/** What the scopes of a TextMate grammar are to us. */
const SCOPES: Readonly<Record<TokenKind, readonly string[]>> = {
  't-name': ['meta.object-literal.key', 'variable.parameter.function-call'],
  't-string': ['string'],
  't-number': ['constant.numeric'],
  't-word': ['keyword.control', 'keyword.operator.new', 'storage.type', 'constant.language'],
  't-call': ['entity.name.function', 'support.function', 'meta.function-call.generic'],
  't-comment': ['comment'],
};

const KINDS = Object.keys(SCOPES) as TokenKind[];

/** Colours that are none: each only names a kind, as the page's styles have the colours. */
const colourOf = (place: number): string => `#00000${place + 1}`;

export const THEME = {
  name: 'kinds',
  type: 'dark' as const,
  fg: '#000000',
  bg: '#ffffff',
  settings: KINDS.map((kind, place) => ({
    scope: [...SCOPES[kind]],
    settings: { foreground: colourOf(place) },
  })),
};

/** The kind that the style of a highlighted element names. */
export function kindOf(style: unknown): TokenKind | undefined {
  return KINDS.find((_kind, place) => String(style).includes(`color:${colourOf(place)}`));
}
