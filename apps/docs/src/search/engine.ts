import MiniSearch, { type SearchOptions } from 'minisearch';
import { createNames } from './names.ts';
import type { Kind, SearchRecord } from './record.ts';
import { formsOf, stemOf, tokensOf } from './tokens.ts';

/** What is looked for first where words alone do not decide. */
const WEIGHTS: Readonly<Record<Kind, number>> = {
  operation: 1.5,
  guide: 1.5,
  page: 1.2,
  story: 1,
  error: 1,
  schema: 0.8,
  field: 0.6,
};

const STRICT: SearchOptions = { combineWith: 'AND' };

/** How a query is read, ever more loosely, until enough is found: its words may be mistyped, or some of them be missing. */
const PASSES: readonly SearchOptions[] = [
  STRICT,
  { combineWith: 'AND', fuzzy: mistyped(0.1) },
  { combineWith: 'AND', fuzzy: mistyped(0.2) },
  { combineWith: 'OR', fuzzy: mistyped(0.2) },
];

const ENOUGH = 8;
const SHORTEST_MISTYPED = 5;
const MOST_OF_A_PAGE = 2;
const MOST = 24;

export type Search = (query: string) => SearchRecord[];

/** A search over records: what a query names exactly comes first, then what its words say. */
export async function createSearch(records: readonly SearchRecord[]): Promise<Search> {
  const named = createNames(records);
  const worded = await createWords(records);
  return (query) => {
    const exact = named(query);
    const found = new Set([...exact, ...worded(query, exact.length > 0 ? [STRICT] : PASSES)]);
    return fewOfEachPage([...found]).slice(0, MOST);
  };
}

async function createWords(records: readonly SearchRecord[]) {
  const index = new MiniSearch<{ id: number }>({
    fields: ['title', 'section', 'names', 'text'],
    tokenize: tokensOf,
    processTerm: formsOf,
    searchOptions: {
      processTerm: stemOf,
      boost: { title: 4, section: 3, names: 1.5 },
      prefix: true,
      weights: { prefix: 0.4, fuzzy: 0.2 },
      boostDocument: (id) => WEIGHTS[records[id as number]?.kind ?? 'page'],
    },
  });
  const documents = records.map((record, id) => ({ ...record, names: record.names.join(' '), id }));
  // A few at a time, so that the page answers to what is typed meanwhile.
  await index.addAllAsync(documents, { chunkSize: 25 });
  return (query: string, passes: readonly SearchOptions[]): SearchRecord[] => {
    const found = new Set<number>();
    for (const pass of passes) {
      if (found.size >= ENOUGH) break;
      for (const { id } of index.search(query, pass)) found.add(id as number);
    }
    return [...found].flatMap((id) => records[id] ?? []);
  };
}

/** How many letters of a word may be wrong, as a part of its length. */
function mistyped(part: number): (term: string) => number | false {
  return (term) => (term.length < SHORTEST_MISTYPED ? false : part);
}

function fewOfEachPage(found: readonly SearchRecord[]): SearchRecord[] {
  const shown = new Map<string, number>();
  return found.filter(({ href }) => {
    const page = href.replace(/#.*/, '');
    const before = shown.get(page) ?? 0;
    shown.set(page, before + 1);
    return before < MOST_OF_A_PAGE;
  });
}
