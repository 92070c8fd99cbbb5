import type { Place } from '../document/description.ts';
import { isObject, type JsonObject } from '../json.ts';
import { compareContent, contentOf } from './content.ts';
import type { Context } from './context.ts';
import type { Operation } from './operation.ts';

const LOCATION = 'request body';

/** A request body with where it is written. */
interface Body {
  readonly value: JsonObject;
  readonly place: Place;
}

/** Judges the body of requests. */
export function compareRequestBody(context: Context): void {
  const { pair } = context;
  const [base, head] = [bodyOf(pair.base), bodyOf(pair.head)];
  if (base && head) {
    compareRequired(context, base, head);
    compareContent(context, base.place, head.place, { location: LOCATION, kind: 'request' });
  } else if (head) bodyAdded(context, head.value);
  else if (base) bodyRemoved(context, base.value);
}

function bodyOf(operation: Operation): Body | undefined {
  const { description } = operation;
  const place = description.resolve(listed(operation));
  const value = description.value(place);
  return isObject(value) ? { value, place } : undefined;
}

/** Where an operation lists its body, which may stand elsewhere. */
function listed({ description, place }: Operation): Place {
  return description.child(place, 'requestBody');
}

function bodyAdded({ pair, report }: Context, body: JsonObject): void {
  const isRequired = body['required'] === true;
  report.add(pair.name, {
    level: isRequired ? 'major' : 'minor',
    rule: isRequired ? 'request-body-added-required' : 'request-body-added',
    location: LOCATION,
    reason: isRequired
      ? 'Present clients send no body and are refused.'
      : 'Clients may send a body; those that send none go on working.',
    after: summary(body),
    base: pair.base.place,
    head: listed(pair.head),
  });
}

function bodyRemoved({ pair, report }: Context, body: JsonObject): void {
  report.add(pair.name, {
    level: 'major',
    rule: 'request-body-removed',
    location: LOCATION,
    reason: 'What clients send in the body is ignored or refused.',
    before: summary(body),
    base: listed(pair.base),
    head: pair.head.place,
  });
}

function summary(body: JsonObject): JsonObject {
  return { required: body['required'] === true, content: Object.keys(contentOf(body)) };
}

function compareRequired({ pair, report }: Context, base: Body, head: Body): void {
  const [was, is] = [base.value['required'] === true, head.value['required'] === true];
  if (was === is) return;
  const isAsked = pair.head.isIncoming ? was : is;
  report.add(pair.name, {
    level: isAsked ? 'major' : 'minor',
    rule: is ? 'request-body-became-required' : 'request-body-became-optional',
    location: LOCATION,
    reason: isAsked
      ? 'A call without a body, allowed so far, is refused.'
      : 'A call without a body is accepted, too.',
    before: was,
    after: is,
    base: pair.base.description.child(base.place, 'required'),
    head: pair.head.description.child(head.place, 'required'),
  });
}
