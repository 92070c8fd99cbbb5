import type { Level } from '../change.ts';
import type { Place } from '../document/description.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Flow } from '../schema/direction.ts';
import type { Context } from './context.ts';
import { compareEncoding } from './encoding.ts';
import { covers, isSameType } from './mediaType.ts';
import { flowOf, type Operation } from './operation.ts';

/** The body of a message, as a report names it. */
export interface Message {
  readonly location: string;
  readonly kind: Flow;
}

/** The media types of a body or a parameter. */
export function contentOf(value: JsonObject): JsonObject {
  return isObject(value['content']) ? value['content'] : {};
}

/** Judges the media types of a body and the schemas of those that both sides have. */
export function compareContent(context: Context, base: Place, head: Place, message: Message): void {
  const { pair, report } = context;
  const [before, after] = [typesAt(pair.base, base), typesAt(pair.head, head)];
  for (const type of before) compareType(context, base, head, { ...message, type });
  for (const type of after) {
    if (before.some((other) => isSameType(other, type) || covers(other, type) || covers(type, other)))
      continue;
    report.add(pair.name, {
      level: 'minor',
      rule: `${message.kind}-media-type-added`,
      location: message.location,
      reason: `${type} is offered, too.`,
      after: type,
      base,
      head: mediaPlace(pair.head, head, type),
    });
  }
}

function typesAt({ description }: Operation, body: Place): string[] {
  return Object.keys(contentOf(description.object(body)));
}

function mediaPlace({ description }: Operation, body: Place, type: string): Place {
  return description.resolve(description.child(description.child(body, 'content'), type));
}

/** Judges what became of a media type of the base. */
function compareType(context: Context, base: Place, head: Place, media: Message & { type: string }): void {
  const { pair, report } = context;
  const { type, kind, location } = media;
  const after = typesAt(pair.head, head);
  const flow = flowOf(pair.head, kind);
  const from = mediaPlace(pair.base, base, type);
  const same = after.find((other) => isSameType(other, type));
  const wider = after.find((other) => covers(other, type));
  const narrower = after.find((other) => covers(type, other));
  const match = same ?? wider ?? (flow === 'response' ? narrower : undefined);
  const to = match === undefined ? undefined : mediaPlace(pair.head, head, match);
  if (to) compareMedia(context, from, to, { location, flow, type: type.toLowerCase() });
  if (same !== undefined) return;
  const step = wider === undefined ? (narrower === undefined ? 'removed' : 'narrowed') : 'widened';
  report.add(pair.name, {
    ...mediaStep(step, flow, type),
    rule: `${kind}-media-type-${step}`,
    location,
    before: type,
    after: wider ?? narrower ?? null,
    base: from,
    head: to ?? head,
  });
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

function compareMedia(
  { pair, report, roots }: Context,
  base: Place,
  head: Place,
  media: { readonly location: string; readonly flow: Flow; readonly type: string },
): void {
  const { location, flow, type } = media;
  compareEncoding(pair, report, { base, head, flow, type, location });
  roots.add(pair.base.description.child(base, 'schema'), pair.head.description.child(head, 'schema'), {
    flow,
    operation: pair.name,
    where: type === 'application/json' ? location : `${location} ${type}`,
    kind: 'body',
    isRequired: true,
  });
}
