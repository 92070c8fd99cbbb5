import { stemmer } from 'stemmer';

const CHUNK = /\p{Script=Han}+|[\p{L}\p{N}]+(?:[_.-][\p{L}\p{N}]+)*/gu;
const HAN = /^\p{Script=Han}/u;
const CAPITAL_AFTER_SMALL = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu;
const ENGLISH = /^[a-z]+$/;

/**
 * The terms of a text: identifiers whole and in parts, and Chinese in pairs of characters, as it has no spaces. Browsers
 * disagree on where its words end, so nothing here asks them.
 */
export function tokensOf(text: string): string[] {
  return (text.match(CHUNK) ?? []).flatMap((chunk) => (HAN.test(chunk) ? pairsOf(chunk) : partsOf(chunk)));
}

/** `ran` and `runs` both as they stand and as what they come from. */
export function formsOf(term: string): string[] {
  const stem = stemOf(term);
  return stem === term ? [term] : [term, stem];
}

/** An English word without its endings. */
export function stemOf(term: string): string {
  return ENGLISH.test(term) ? stemmer(term) : term;
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function partsOf(chunk: string): string[] {
  const parts = chunk.split(/[_.-]/).flatMap((part) => part.split(CAPITAL_AFTER_SMALL));
  return [...new Set([chunk, ...(parts.length > 1 ? parts : [])].map((part) => part.toLowerCase()))];
}
