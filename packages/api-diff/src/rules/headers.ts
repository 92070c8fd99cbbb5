import type { Place } from '../document/description.ts';
import type { JsonObject } from '../json.ts';
import type { Context } from './context.ts';
import { lifecycleFindings } from './lifecycle.ts';
import { flowOf, type Operation } from './operation.ts';
import { schemaPlace } from './schemaPlace.ts';

interface Header {
  readonly name: string;
  readonly value: JsonObject;
  readonly isRequired: boolean;
  readonly place: Place;
  /** Where the answer lists it; `place` is where that leads. */
  readonly listed: Place;
}

/** Judges the headers of an answer. */
export function compareHeaders(context: Context, base: Place, head: Place, status: string): void {
  const { pair, report } = context;
  const [before, after] = [headersOf(pair.base, base), headersOf(pair.head, head)];
  for (const [key, old] of before) {
    const fresh = after.get(key);
    const location = locationOf(status, old);
    if (fresh) compareHeader(context, old, fresh, location);
    else headerRemoved(context, old, head, location);
  }
  for (const [key, fresh] of after)
    if (!before.has(key))
      report.add(pair.name, {
        level: 'minor',
        rule: 'response-header-added',
        location: locationOf(status, fresh),
        reason: 'Clients may read the header.',
        after: fresh.name,
        base,
        head: fresh.listed,
      });
}

function locationOf(status: string, header: Header): string {
  return `response ${status} header ${header.name}`;
}

/** The headers of an answer, by their names without case. */
function headersOf({ description }: Operation, response: Place): Map<string, Header> {
  const parent = description.child(response, 'headers');
  const found = new Map<string, Header>();
  for (const name of Object.keys(description.object(parent))) {
    if (name.toLowerCase() === 'content-type') continue;
    const listed = description.child(parent, name);
    const place = description.resolve(listed);
    const value = description.object(place);
    found.set(name.toLowerCase(), { name, value, isRequired: value['required'] === true, place, listed });
  }
  return found;
}

function headerRemoved({ pair, report }: Context, old: Header, head: Place, location: string): void {
  const { name, isRequired, listed } = old;
  report.add(pair.name, {
    level: isRequired ? 'major' : 'minor',
    rule: isRequired ? 'required-response-header-removed' : 'optional-response-header-removed',
    location,
    reason: isRequired
      ? 'Clients read this header of every answer.'
      : 'The header was never promised; clients had to do without.',
    before: name,
    base: listed,
    head,
  });
}

function compareHeader(context: Context, old: Header, fresh: Header, location: string): void {
  const { pair, report, roots, options } = context;
  const [was, is] = [old.isRequired, fresh.isRequired];
  if (was !== is)
    report.add(pair.name, {
      level: was ? 'major' : 'patch',
      rule: was ? 'response-header-became-optional' : 'response-header-became-required',
      location,
      reason: was
        ? 'Clients that read this header of every answer may miss it.'
        : 'The header is promised now.',
      before: was,
      after: is,
      base: old.place,
      head: fresh.place,
    });
  for (const finding of lifecycleFindings(old, fresh, location, options))
    report.add(pair.name, { ...finding, rule: `response-header-${finding.rule}` });
  roots.add(schemaPlace(pair.base, old), schemaPlace(pair.head, fresh), {
    flow: flowOf(pair.head, 'response'),
    operation: pair.name,
    where: location,
    kind: 'header',
    isRequired: was,
  });
}
