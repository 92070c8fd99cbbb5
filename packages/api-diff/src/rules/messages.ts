import type { SchemaRoots } from '../compare/schemaRoots.ts';
import type { Level } from '../change.ts';
import type { Place } from '../document/description.ts';
import type { Flow } from '../schema/direction.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Options } from '../options.ts';
import { compareEncoding } from './encoding.ts';
import { compareLinks } from './links.ts';
import { has, type Operation } from './operation.ts';
import type { OperationPair, Report } from './report.ts';
import { compareParameters } from './parameters.ts';

/** What the comparison of one operation needs. */
export interface Context {
  readonly pair: OperationPair;
  readonly report: Report;
  readonly roots: SchemaRoots;
  readonly options: Options;
}

/** Judges what goes in and out of an operation. */
export function compareMessages(context: Context): void {
  compareParameters(context);
  compareRequestBody(context);
  compareResponses(context);
}

/** Which way a message of an operation goes, seen from the client: webhooks and callbacks arrive at it. */
export function flowOf(operation: Operation, kind: Flow): Flow {
  if (!operation.isIncoming) return kind;
  return kind === 'request' ? 'response' : 'request';
}

function compareRequestBody(context: Context): void {
  const { pair, report } = context;
  const [base, head] = [bodyOf(pair.base), bodyOf(pair.head)];
  const [before, after] = [valueAt(pair.base, base), valueAt(pair.head, head)];
  const location = 'request body';
  if (!before && !after) return;
  if (!before && after) {
    const isRequired = after['required'] === true;
    report.add(pair.name, {
      level: isRequired ? 'major' : 'minor',
      rule: isRequired ? 'request-body-added-required' : 'request-body-added',
      location,
      reason: isRequired
        ? 'Present clients send no body and are refused.'
        : 'Clients may send a body; those that send none go on working.',
      after: summary(after),
      base: pair.base.place,
      head: pair.head.description.child(pair.head.place, 'requestBody'),
    });
    return;
  }
  if (before && !after) {
    report.add(pair.name, {
      level: 'major',
      rule: 'request-body-removed',
      location,
      reason: 'What clients send in the body is ignored or refused.',
      before: summary(before),
      base: pair.base.description.child(pair.base.place, 'requestBody'),
      head: pair.head.place,
    });
    return;
  }
  compareRequired(context, before ?? {}, after ?? {}, base, head);
  compareContent(context, base, head, { location, kind: 'request' });
}

function compareRequired(
  context: Context,
  before: JsonObject,
  after: JsonObject,
  base: Place,
  head: Place,
): void {
  const [was, is] = [before['required'] === true, after['required'] === true];
  if (was === is) return;
  const { pair, report } = context;
  const isAsked = pair.head.isIncoming ? was : is;
  report.add(pair.name, {
    level: isAsked ? 'major' : 'minor',
    rule: is ? 'request-body-became-required' : 'request-body-became-optional',
    location: 'request body',
    reason: isAsked
      ? 'A call without a body, allowed so far, is refused.'
      : 'A call without a body is accepted, too.',
    before: was,
    after: is,
    base: pair.base.description.child(base, 'required'),
    head: pair.head.description.child(head, 'required'),
  });
}

function bodyOf(operation: Operation): Place {
  return operation.description.resolve(operation.description.child(operation.place, 'requestBody'));
}

function valueAt(operation: Operation, place: Place): JsonObject | undefined {
  const value = operation.description.value(place);
  return isObject(value) ? value : undefined;
}

function summary(body: JsonObject): JsonObject {
  return { required: body['required'] === true, content: Object.keys(contentOf(body)) };
}

function contentOf(value: JsonObject): JsonObject {
  return isObject(value['content']) ? value['content'] : {};
}

interface Side {
  readonly location: string;
  readonly kind: Flow;
}

/** Judges the media types of a body and the schemas of those that both sides have. */
function compareContent(context: Context, base: Place, head: Place, side: Side): void {
  const { pair, report } = context;
  const [before, after] = [pair.base, pair.head].map((operation, index) =>
    Object.keys(contentOf(valueAt(operation, index === 0 ? base : head) ?? {})),
  ) as [string[], string[]];
  const place = (operation: Operation, at: Place, type: string): Place =>
    operation.description.resolve(
      operation.description.child(operation.description.child(at, 'content'), type),
    );
  const flow = flowOf(pair.head, side.kind);
  for (const type of before) {
    const from = place(pair.base, base, type);
    const same = after.find((other) => isSameType(other, type));
    const wider = after.find((other) => covers(other, type));
    const narrower = after.find((other) => covers(type, other));
    const match = same ?? wider ?? (flow === 'response' ? narrower : undefined);
    if (match !== undefined)
      compareMedia(context, from, place(pair.head, head, match), { ...side, type: type.toLowerCase() });
    if (same !== undefined) continue;
    const step = wider === undefined ? (narrower === undefined ? 'removed' : 'narrowed') : 'widened';
    report.add(pair.name, {
      ...mediaStep(step, flow, type),
      rule: `${side.kind}-media-type-${step}`,
      location: side.location,
      before: type,
      after: wider ?? narrower ?? null,
      base: from,
      head: match === undefined ? head : place(pair.head, head, match),
    });
  }
  for (const type of after) {
    if (before.some((other) => isSameType(other, type) || covers(other, type) || covers(type, other)))
      continue;
    report.add(pair.name, {
      level: 'minor',
      rule: `${side.kind}-media-type-added`,
      location: side.location,
      reason: `${type} is offered, too.`,
      after: type,
      base,
      head: place(pair.head, head, type),
    });
  }
}

type MediaStep = 'removed' | 'narrowed' | 'widened';

function mediaStep(step: MediaStep, flow: Flow, type: string): { level: Level; reason: string } {
  if (flow === 'request')
    return step === 'widened'
      ? { level: 'minor', reason: `More than ${type} is accepted.` }
      : { level: 'major', reason: `Bodies of the type ${type} are refused with 415.` };
  if (step === 'narrowed')
    return { level: 'patch', reason: 'Fewer types are possible than clients reckon with.' };
  return { level: 'major', reason: `Clients that read ${type} get another type.` };
}

function compareMedia(context: Context, base: Place, head: Place, side: Side & { type: string }): void {
  const { pair, report, roots } = context;
  const flow = flowOf(pair.head, side.kind);
  compareEncoding(pair, report, { base, head, flow, type: side.type, location: side.location });
  const isJson = side.type === 'application/json';
  roots.add(pair.base.description.child(base, 'schema'), pair.head.description.child(head, 'schema'), {
    flow,
    operation: pair.name,
    where: isJson ? side.location : `${side.location} ${side.type}`,
    kind: 'body',
    isRequired: true,
  });
}

/** Media types are compared without case and without spaces around their parameters. */
function isSameType(a: string, b: string): boolean {
  return plainType(a) === plainType(b);
}

function plainType(type: string): string {
  const [name = '', ...parameters] = type.toLowerCase().split(';');
  return [name.trim(), ...parameters.map((part) => part.trim()).toSorted()].join(';');
}

/** Whether a media type, such as `application/*`, stands for another. */
function covers(range: string, type: string): boolean {
  const [wide = '', narrow = ''] = [range, type].map((name) => plainType(name).split(';')[0]);
  if (wide === '*/*') return true;
  return wide.endsWith('/*') && narrow.startsWith(wide.slice(0, -1));
}

function compareResponses(context: Context): void {
  const { pair, report } = context;
  const [before, after] = [pair.base, pair.head].map((side) => {
    const responses = side.description.child(side.place, 'responses');
    return Object.keys(side.description.object(responses)).filter((status) => !status.startsWith('x-'));
  }) as [string[], string[]];
  const listed = (side: Operation, status: string): Place =>
    side.description.child(side.description.resolve(side.description.child(side.place, 'responses')), status);
  const place = (side: Operation, status: string): Place => side.description.resolve(listed(side, status));
  for (const status of before) {
    const match =
      after.find((other) => other.toUpperCase() === status.toUpperCase()) ?? fallback(status, before, after);
    const from = place(pair.base, status);
    if (match === undefined) {
      const isSuccess = /^[23]/.test(status);
      report.add(pair.name, {
        level: isSuccess ? 'major' : 'minor',
        rule: isSuccess ? 'response-success-status-removed' : 'response-status-removed',
        location: `response ${status}`,
        reason: isSuccess
          ? `Clients that wait for ${status} get another answer.`
          : `Clients need no longer handle ${status}.`,
        before: status,
        base: listed(pair.base, status),
        head: pair.head.description.child(pair.head.place, 'responses'),
      });
      continue;
    }
    compareResponse(context, from, place(pair.head, match), status);
  }
  for (const status of after) {
    if (before.some((other) => other.toUpperCase() === status.toUpperCase())) continue;
    if (before.some((other) => fallback(other, before, after) === status)) continue;
    const isSuccess = /^[23]/.test(status);
    report.add(pair.name, {
      level: 'minor',
      rule: isSuccess ? 'response-success-status-added' : 'response-status-added',
      location: `response ${status}`,
      reason: `The answer ${status} is possible, too: clients should handle it.`,
      after: status,
      base: pair.base.description.child(pair.base.place, 'responses'),
      head: listed(pair.head, status),
    });
  }
}

/** The range that stands for a status which is no longer listed itself. */
function fallback(status: string, before: readonly string[], after: readonly string[]): string | undefined {
  const range = `${status[0]}XX`;
  return after.find((other) => other.toUpperCase() === range && !before.includes(other));
}

function compareResponse(context: Context, base: Place, head: Place, status: string): void {
  compareHeaders(context, base, head, status);
  compareLinks(context.pair, context.report, base, head, status);
  compareContent(context, base, head, { location: `response ${status}`, kind: 'response' });
}

function compareHeaders(context: Context, base: Place, head: Place, status: string): void {
  const { pair, report, roots } = context;
  const [before, after] = [headersOf(pair.base, base), headersOf(pair.head, head)];
  const location = (name: string): string => `response ${status} header ${name}`;
  for (const [key, old] of before) {
    const fresh = after.get(key);
    const was = old.value['required'] === true;
    const is = fresh?.value['required'] === true;
    if (!fresh)
      report.add(pair.name, {
        level: was ? 'major' : 'minor',
        rule: was ? 'required-response-header-removed' : 'optional-response-header-removed',
        location: location(old.name),
        reason: was
          ? 'Clients read this header of every answer.'
          : 'The header was never promised; clients had to do without.',
        before: old.name,
        base: old.listed,
        head,
      });
    else if (was !== is)
      report.add(pair.name, {
        level: was ? 'major' : 'patch',
        rule: was ? 'response-header-became-optional' : 'response-header-became-required',
        location: location(old.name),
        reason: was
          ? 'Clients that read this header of every answer may miss it.'
          : 'The header is promised now.',
        before: was,
        after: is,
        base: old.place,
        head: fresh.place,
      });
    if (fresh)
      roots.add(schemaPlace(pair.base, old), schemaPlace(pair.head, fresh), {
        flow: flowOf(pair.head, 'response'),
        operation: pair.name,
        where: location(old.name),
        kind: 'header',
        isRequired: was,
      });
  }
  for (const [key, fresh] of after)
    if (!before.has(key))
      report.add(pair.name, {
        level: 'minor',
        rule: 'response-header-added',
        location: location(fresh.name),
        reason: 'Clients may read the header.',
        after: fresh.name,
        base,
        head: fresh.listed,
      });
}

interface Header {
  readonly name: string;
  readonly value: JsonObject;
  readonly place: Place;
  /** Where the answer lists it; `place` is where that leads. */
  readonly listed: Place;
}

function headersOf(operation: Operation, response: Place): Map<string, Header> {
  const { description } = operation;
  const parent = description.child(response, 'headers');
  const names = Object.keys(description.object(parent)).filter(
    (name) => name.toLowerCase() !== 'content-type',
  );
  return new Map(
    names.map((name) => {
      const listed = description.child(parent, name);
      const place = description.resolve(listed);
      return [name.toLowerCase(), { name, value: description.object(place), place, listed }];
    }),
  );
}

/** Where the schema of a parameter or a header is: its own, or that of its only media type. */
export function schemaPlace(
  operation: Operation,
  item: { readonly value: JsonObject; readonly place: Place },
): Place {
  const { description } = operation;
  if (has(item.value, 'schema') || !has(item.value, 'content'))
    return description.child(item.place, 'schema');
  const content = description.child(item.place, 'content');
  const [type = ''] = Object.keys(contentOf(item.value));
  return description.child(description.child(content, type), 'schema');
}
