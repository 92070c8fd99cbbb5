import { STRING } from '../schema/mask.ts';
import { made, type Schema } from '../schema/schema.ts';
import type { Goal } from './answer.ts';
import type { Box } from './box.ts';
import type { Search } from './search.ts';
import { demand, refuse } from './task.ts';

/** Names of properties that stand for all others. */
export interface Names {
  readonly names: readonly string[];
  /** Whether a name of every sort is among them. */
  readonly isComplete: boolean;
}

const TEXT = made([{ kind: 'types', mask: STRING }]);
const FRESH = ['extra', 'other', 'more', 'another'];
const MOST_PATTERNS = 4;

/** Names beside the given ones: one of each sort that the patterns of the schemas tell apart. */
export function freshNames(
  box: Box,
  solver: Search,
  besides: ReadonlySet<string>,
  also: readonly Goal[] = [],
): Names {
  const sources = new Set(box.shapes.flatMap(({ shape }) => shape.patterns.map(({ source }) => source)));
  if (sources.size === 0 && box.names.length === 0 && also.length === 0) return plainNames(besides);
  const told = [...sources].slice(0, MOST_PATTERNS).map(patternSchema);
  const every = [demand(TEXT, false), ...box.names.map((schema) => demand(schema, false)), ...also];
  const taken = new Set([...besides].map((name) => JSON.stringify(name)));
  const names: string[] = [];
  let isComplete = told.length === sources.size;
  for (let bits = 0; bits < 2 ** told.length; bits++) {
    const sort = told.map((schema, index) =>
      (bits & (1 << index)) === 0 ? refuse(schema) : demand(schema, false),
    );
    const answer = solver.solve([...every, ...sort], taken);
    if (answer.kind === 'value') names.push(String(answer.value));
    if (answer.kind === 'unknown') isComplete = false;
  }
  return { names, isComplete };
}

function plainNames(besides: ReadonlySet<string>): Names {
  const names = FRESH.filter((name) => !besides.has(name));
  return { names: names.length > 0 ? names : [`extra${besides.size}`], isComplete: true };
}

const patterns = new Map<string, Schema>();

/** The schema of texts that match a pattern. */
export function patternSchema(source: string): Schema {
  const schema = patterns.get(source) ?? made([{ kind: 'pattern', source }]);
  patterns.set(source, schema);
  return schema;
}
