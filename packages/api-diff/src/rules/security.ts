import { isList, isObject, type Json, type JsonObject, member } from '../json.ts';
import type { Description } from '../document/description.ts';
import { equal } from '../json.ts';
import { securityOf, texts } from './operation.ts';
import type { OperationPair, Report } from './report.ts';

/** Schemes and scopes that are needed together. */
type Requirement = ReadonlyMap<string, ReadonlySet<string>>;

/** Judges what a call must prove of its caller. */
export function compareSecurity(pair: OperationPair, report: Report): void {
  const { base, head } = pair;
  const [before, after] = [requirements(securityOf(base)), requirements(securityOf(head))];
  if (equal(shown(before), shown(after))) return;
  const isOpenToAll = before.every((old) => after.some((fresh) => isWithin(fresh, old)));
  const own = (side: typeof base): typeof base.place =>
    isList(side.value['security'])
      ? side.description.child(side.place, 'security')
      : side.description.child(side.description.top, 'security');
  report.add(pair.name, {
    level: isOpenToAll ? 'minor' : 'major',
    rule: isOpenToAll ? 'security-loosened' : 'security-tightened',
    location: 'security',
    reason: isOpenToAll
      ? 'Every caller that was let in still is, and others may be: check that this is wanted.'
      : 'A caller with the credentials that were enough so far is refused with 401 or 403.',
    before: shown(before),
    after: shown(after),
    base: own(base),
    head: own(head),
  });
}

/** An operation without requirements needs the empty one. */
function requirements(security: readonly Json[]): Requirement[] {
  const found = security.filter(isObject).map((item) => new Map(scopes(item)));
  return found.length > 0 ? found : [new Map()];
}

function scopes(item: JsonObject): [string, Set<string>][] {
  return Object.entries(item).map(([scheme, names]) => [scheme, new Set(texts(names))]);
}

function isWithin(a: Requirement, b: Requirement): boolean {
  return [...a].every(([scheme, names]) => {
    const given = b.get(scheme);
    return given !== undefined && [...names].every((name) => given.has(name));
  });
}

function shown(list: readonly Requirement[]): Json {
  const items = list.map((item) =>
    Object.fromEntries([...item].map(([scheme, names]) => [scheme, [...names].toSorted()])),
  );
  return items.map((item) => JSON.stringify(item, Object.keys(item).toSorted())).toSorted();
}

/** Judges the schemes themselves. */
export function compareSecuritySchemes(base: Description, head: Description, report: Report): void {
  const [before, after] = [base, head].map(schemes) as [JsonObject, JsonObject];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, fresh] = [member(before, name), member(after, name)];
    if (equal(bare(old), bare(fresh))) continue;
    const isWire =
      isObject(old) && isObject(fresh) && WIRE_FIELDS.some((key) => !equal(old[key], fresh[key]));
    report.add(null, {
      level: isWire ? 'major' : 'minor',
      rule:
        old === undefined
          ? 'security-scheme-added'
          : fresh === undefined
            ? 'security-scheme-removed'
            : 'security-scheme-changed',
      location: `security scheme ${name}`,
      reason: isWire
        ? 'Credentials are sent in another way, so calls of present clients are refused.'
        : 'What the scheme offers or says has changed. Operations that need it say so themselves.',
      before: old ?? null,
      after: fresh ?? null,
      base: base.child(base.child(base.child(base.top, 'components'), 'securitySchemes'), name),
      head: head.child(head.child(head.child(head.top, 'components'), 'securitySchemes'), name),
    });
  }
}

const WIRE_FIELDS = ['type', 'name', 'in', 'scheme'];

function schemes(description: Description): JsonObject {
  const place = description.child(description.child(description.top, 'components'), 'securitySchemes');
  const names = Object.keys(description.object(place));
  return Object.fromEntries(names.map((name) => [name, description.object(description.child(place, name))]));
}

function bare(scheme: Json | undefined): Json | undefined {
  if (!isObject(scheme)) return scheme;
  return Object.fromEntries(Object.entries(scheme).filter(([key]) => key !== 'description'));
}
