import type { Json } from '../json.ts';
import { ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING } from '../schema/mask.ts';
import { type Answer, EMPTY, found, withoutValue } from './answer.ts';
import type { Box } from './box.ts';
import { findList } from './findList.ts';
import { findNumber } from './findNumber.ts';
import { findObject } from './findObject.ts';
import { findString, type StringSearch } from './findString.ts';
import type { Search } from './search.ts';

/** A value of one of the types that a search has left, the plainest first. */
export function findValue(box: Box, solver: Search): Answer {
  let gaveUp = false;
  for (const [mask, find] of FINDERS) {
    if ((box.mask & mask) === 0) continue;
    const answer = find(box, solver);
    if (answer.kind === 'value') return answer;
    if (answer.kind === 'unknown') gaveUp = true;
  }
  return withoutValue(gaveUp);
}

const FINDERS: readonly (readonly [number, (box: Box, solver: Search) => Answer])[] = [
  [STRING, (box) => findString(stringSearch(box))],
  [NUMBER, numberOf],
  [BOOLEAN, (box) => oneOf([true, false], box)],
  [NULL, (box) => oneOf([null], box)],
  [ARRAY, findList],
  [OBJECT, findObject],
];

function stringSearch(box: Box): StringSearch {
  const { minLength: min, maxLength: max, patterns, notPatterns, formats, notFormats } = box;
  return { min, max, patterns, notPatterns, formats, notFormats, excluded: box.excludedTexts() };
}

function numberOf(box: Box): Answer {
  const { mask, low, high, multiples, notMultiples } = box;
  return findNumber({
    mask,
    low,
    high,
    multiples,
    notMultiples,
    excluded: (value) => box.isExcluded(value),
  });
}

function oneOf(values: readonly Json[], box: Box): Answer {
  const value = values.find((one) => !box.isExcluded(one));
  return value === undefined ? EMPTY : found(value);
}
