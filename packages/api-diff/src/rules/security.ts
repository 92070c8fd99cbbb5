import type { Description, Place } from '../document/description.ts';
import { equal, isList, isObject, type Json, type JsonObject, member } from '../json.ts';
import { securityOf, texts } from './operation.ts';
import type { OperationPair, Report } from './report.ts';

/** Schemes and scopes that are needed together. */
type Requirement = ReadonlyMap<string, ReadonlySet<string>>;

/** Judges what a call must prove of its caller. */
export function compareSecurity(pair: OperationPair, report: Report): void {
  const { base, head } = pair;
  const renamed = renamedSchemes(base.description, head.description);
  const [before, after] = [requirements(securityOf(base), renamed), requirements(securityOf(head))];
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
function requirements(
  security: readonly Json[],
  renamed: ReadonlyMap<string, string> = new Map(),
): Requirement[] {
  const scopes = (item: JsonObject): [string, Set<string>][] =>
    Object.entries(item).map(([scheme, names]) => [renamed.get(scheme) ?? scheme, new Set(texts(names))]);
  const found = security.filter(isObject).map((item) => new Map(scopes(item)));
  return found.length > 0 ? found : [new Map()];
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
  const renamed = renamedSchemes(base, head);
  for (const [old, fresh] of renamed) reportRenamed(old, fresh, { base, head, report });
  const names = [...Object.keys(before), ...Object.keys(after)];
  const moved = new Set([...renamed.keys(), ...renamed.values()]);
  for (const name of new Set(names.filter((one) => !moved.has(one)))) {
    const [old, fresh] = [member(before, name), member(after, name)];
    if (equal(old && bare(old), fresh && bare(fresh))) continue;
    const isWire =
      isObject(old) && isObject(fresh) && WIRE_FIELDS.some((key) => !equal(bare(old)[key], bare(fresh)[key]));
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
      base: schemePlace(base, name),
      head: schemePlace(head, name),
    });
  }
}

const WIRE_FIELDS = ['type', 'name', 'in', 'scheme'];

function schemes(description: Description): JsonObject {
  const place = description.child(description.child(description.top, 'components'), 'securitySchemes');
  const names = Object.keys(description.object(place));
  return Object.fromEntries(names.map((name) => [name, description.object(description.child(place, name))]));
}

/** A scheme without remarks; names of headers and of HTTP schemes are read without case. */
function bare(scheme: Json): JsonObject {
  if (!isObject(scheme)) return {};
  const isLoose = (key: string): boolean => key === 'scheme' || (key === 'name' && scheme['in'] === 'header');
  const fields = Object.entries(scheme).filter(([key]) => key !== 'description');
  return Object.fromEntries(
    fields.map(([key, value]) => [key, isLoose(key) ? String(value).toLowerCase() : value]),
  );
}

/** Schemes that only go by another name, from the old name to the new. */
function renamedSchemes(base: Description, head: Description): Map<string, string> {
  const [before, after] = [schemes(base), schemes(head)];
  const added = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  const renamed = new Map<string, string>();
  for (const [name, scheme] of Object.entries(before)) {
    if (Object.hasOwn(after, name)) continue;
    const same = added.find((other) => equal(bare(scheme), bare(after[other] ?? null)));
    if (same !== undefined && ![...renamed.values()].includes(same)) renamed.set(name, same);
  }
  return renamed;
}

interface Schemes {
  readonly base: Description;
  readonly head: Description;
  readonly report: Report;
}

function reportRenamed(old: string, fresh: string, { base, head, report }: Schemes): void {
  report.add(null, {
    level: 'patch',
    rule: 'security-scheme-renamed',
    location: `security scheme ${old}`,
    reason: 'Only the name in the description has changed: credentials are sent as before.',
    before: old,
    after: fresh,
    axis: 'source',
    base: schemePlace(base, old),
    head: schemePlace(head, fresh),
  });
}

function schemePlace(description: Description, name: string): Place {
  const components = description.child(description.top, 'components');
  return description.child(description.child(components, 'securitySchemes'), name);
}
