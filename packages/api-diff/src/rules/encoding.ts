import type { Place } from '../document/description.ts';
import type { Flow } from '../schema/direction.ts';
import { isObject, type JsonObject } from '../json.ts';
import { text } from './operation.ts';
import type { OperationPair, Report } from './report.ts';

/** Where a media type stands on both sides. */
export interface MediaPlaces {
  readonly base: Place;
  readonly head: Place;
  readonly type: string;
  readonly location: string;
  readonly flow: Flow;
}

const FORMS = /^(multipart\/|application\/x-www-form-urlencoded)/;

/** Judges how the fields of a form are written. */
export function compareEncoding(pair: OperationPair, report: Report, media: MediaPlaces): void {
  if (!FORMS.test(media.type)) return;
  const [from, to] = [
    pair.base.description.child(media.base, 'encoding'),
    pair.head.description.child(media.head, 'encoding'),
  ];
  const [before, after] = [pair.base.description.object(from), pair.head.description.object(to)];
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, fresh] = [fieldOf(before, field), fieldOf(after, field)];
    const level = levelOf(old, fresh, media);
    if (level === 'none') continue;
    report.add(pair.name, {
      level,
      rule: `${media.flow}-encoding-${level === 'major' ? 'changed' : 'widened'}`,
      location: `${media.location} .${field}`,
      reason:
        level === 'major'
          ? 'The field is written in another form than the other side reads.'
          : 'The field may be written in more forms than before.',
      before: before[field] ?? null,
      after: after[field] ?? null,
      base: pair.base.description.child(from, field),
      head: pair.head.description.child(to, field),
    });
  }
}

function fieldOf(encoding: JsonObject, name: string): JsonObject {
  const field = encoding[name];
  return isObject(field) ? field : {};
}

function levelOf(
  old: JsonObject,
  fresh: JsonObject,
  { type, flow }: MediaPlaces,
): 'none' | 'minor' | 'major' {
  const isUrlEncoded = !type.startsWith('multipart/');
  if (isUrlEncoded) return formOf(old) === formOf(fresh) ? 'none' : 'major';
  const [before, after] = [typesOf(old), typesOf(fresh)];
  const [sent, read] = flow === 'request' ? [before, after] : [after, before];
  if (!isWithin(sent, read)) return 'major';
  return isWithin(read, sent) ? 'none' : 'minor';
}

function formOf(field: JsonObject): string {
  const style = text(field['style']) ?? 'form';
  return `${style} ${String(field['explode'] ?? style === 'form')} ${String(field['allowReserved'] ?? false)}`;
}

function typesOf(field: JsonObject): string[] | undefined {
  return text(field['contentType'])
    ?.split(',')
    .map((one) => one.trim().toLowerCase());
}

/** Where no type is named, any is read. */
function isWithin(sent: readonly string[] | undefined, read: readonly string[] | undefined): boolean {
  if (!read) return true;
  return sent !== undefined && sent.every((type) => read.includes(type));
}
