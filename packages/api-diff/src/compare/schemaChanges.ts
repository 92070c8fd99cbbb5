import { type Change, highest } from '../change.ts';
import type { Place } from '../document/description.ts';
import { Equivalence } from '../judge/equivalence.ts';
import { Judge, type Judgement } from '../judge/judge.ts';
import { Solvers } from '../judge/solvers.ts';
import type { Json } from '../json.ts';
import type { Options } from '../options.ts';
import type { Flow } from '../schema/direction.ts';
import { type Edit, type EditSide, isSemantic } from './edit.ts';
import type { Graded } from './graded.ts';
import { gradeNote } from './gradeNote.ts';
import { gradeSemantic } from './gradeSemantic.ts';
import { type Pair, pairsInside } from './pairGraph.ts';
import { type RootedRoute, routesTo } from './routes.ts';
import type { Root, SchemaRoots } from './schemaRoots.ts';
import { pathOf } from './pathOf.ts';

const MOST_ROUTES = 3;

/** The changes that come from edits of schemas. */
export function schemaChanges(roots: SchemaRoots, options: Options): Change[] {
  const solvers = new Solvers(roots.graph);
  const judge = new Judge(solvers);
  const found = occurrences(roots, new Equivalence(solvers));
  const changes = [...found.values()].map((places) => changeOf(places, judge, options));
  return changes.filter((change) => change !== undefined);
}

/** An edit at one of the pairs that contain it. */
interface Occurrence {
  readonly edit: Edit;
  readonly pair: Pair;
  readonly routes: readonly RootedRoute[];
}

/** All edits; the same edit of the file may stand in several pairs. */
function occurrences(roots: SchemaRoots, equivalence: Equivalence): Map<string, Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const pair of pairsInside(roots.pairs)) {
    if (pair.edits.length === 0) continue;
    const routes = routesTo(pair, roots);
    for (const edit of pair.edits) {
      if (equivalence.isOnlyForm(edit, pair)) continue;
      const key = signatureOf(edit);
      found.set(key, [...(found.get(key) ?? []), { edit, pair, routes }]);
    }
  }
  return found;
}

/** Where the edit is written: a side that does not write the keyword is told apart by nothing of its own. */
function signatureOf(edit: Edit): string {
  const isWritten = edit.base.keyword !== '' || edit.head.keyword !== '';
  const places = [edit.base, edit.head].map((side) => {
    const place = isWritten && side.keyword === '' ? undefined : placeOf(side);
    return place && `${place.file.path}#${place.pointer}`;
  });
  return JSON.stringify([edit.kind, edit.subject, ...places]);
}

interface Felt {
  readonly edit: Edit;
  readonly graded: Graded;
  readonly flow: Flow;
  readonly judgement: Judgement;
  readonly routes: readonly RootedRoute[];
}

function changeOf(places: readonly Occurrence[], judge: Judge, options: Options): Change | undefined {
  const felt = (['request', 'response'] as const).flatMap((flow) =>
    places.flatMap((place) => feltIn(flow, place, judge, options)),
  );
  const level = highest(felt.map(({ graded }) => graded.level));
  const worst = felt.find(({ graded }) => graded.level === level);
  const root = worst && rootsOf(worst.routes, worst.flow)[0];
  if (!worst || !root || level === 'none') return undefined;
  const { graded, judgement, flow, edit } = worst;
  const operations = new Set(
    [worst, ...felt].flatMap((each) => rootsOf(each.routes, each.flow).map(({ operation }) => operation)),
  );
  return {
    level,
    rule: graded.rule,
    operation: root.operation,
    operations: [...operations],
    location: `${root.where}${pathOf(worst.routes[0]?.route.hops ?? [], edit)}`,
    reason: graded.reason,
    before: shown(edit.base.value),
    after: shown(edit.head.value),
    axis: graded.axis ?? 'wire',
    verdict: graded.verdict,
    ...(judgement.witness === undefined
      ? {}
      : {
          counterExample: judgement.witness,
          validIn: flow === 'request' ? 'base' : 'head',
          error: judgement.error ?? '',
        }),
    places: placesOf(edit),
  };
}

function rootsOf(routes: readonly RootedRoute[], flow: Flow): Root[] {
  return routes.flatMap(({ roots }) => roots.filter((root) => root.flow === flow));
}

function feltIn(flow: Flow, { edit, pair, routes }: Occurrence, judge: Judge, options: Options): Felt[] {
  const own = routes.filter(({ roots }) => roots.some((root) => root.flow === flow));
  const [first] = rootsOf(own, flow);
  if (!first) return [];
  const isWhole = own[0]?.route.hops.length === 0;
  if (!isSemantic(edit)) {
    const graded = gradeNote(edit, flow, { root: first, isWhole, options });
    return graded
      ? [{ edit, graded, flow, judgement: { effect: 'compatible', widens: false }, routes: own }]
      : [];
  }
  const judgement = judge.judge({
    edit,
    pair,
    flow,
    routes: own.slice(0, MOST_ROUTES).map(({ route }) => route),
    isText: first.kind !== 'body',
  });
  return [{ edit, graded: gradeSemantic(edit, flow, judgement), flow, judgement, routes: own }];
}

function shown(value: Json | undefined): Json {
  return value ?? null;
}

function placesOf(edit: Edit): Change['places'] {
  const [base, head] = [placeOf(edit.base), placeOf(edit.head)];
  return { ...(base ? { base } : {}), ...(head ? { head } : {}) };
}

function placeOf({ owner, keyword }: EditSide): Place | undefined {
  if (!owner?.place) return undefined;
  const { file, pointer } = owner.place;
  return { file, pointer: keyword === '' ? pointer : `${pointer}/${keyword}` };
}
