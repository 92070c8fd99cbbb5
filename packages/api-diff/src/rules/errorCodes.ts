import type { Place } from '../document/description.ts';
import { equal, isObject, type Json, type JsonObject } from '../json.ts';
import type { Report } from './report.ts';
import type { SourceFile } from '../document/sourceFile.ts';

/** Judges the registry of error codes: a code, its status and whether a call may be repeated are promises. */
export function compareErrorCodes(base: SourceFile, head: SourceFile, report: Report): void {
  const [before, after] = [codesOf(base), codesOf(head)];
  for (const code of new Set([...before.keys(), ...after.keys()])) {
    const [old, fresh] = [before.get(code), after.get(code)];
    if (old && fresh) compareOne(code, old, fresh, report);
    else addOrRemove(code, old, fresh, report);
  }
}

interface Code {
  readonly value: JsonObject;
  readonly place: Place;
}

function codesOf(file: SourceFile): Map<string, Code> {
  const found = new Map<string, Code>();
  if (!isObject(file.value)) return found;
  for (const [family, codes] of Object.entries(file.value))
    for (const [code, value] of Object.entries(isObject(codes) ? codes : {}))
      if (isObject(value))
        found.set(`${family}.${code}`, { value, place: { file, pointer: `/${family}/${code}` } });
  return found;
}

function addOrRemove(code: string, old: Code | undefined, fresh: Code | undefined, report: Report): void {
  report.add(null, {
    level: old ? 'major' : 'minor',
    rule: old ? 'error-code-removed' : 'error-code-added',
    location: `error code ${code}`,
    reason: old
      ? 'Clients that branch on the code wait for it in vain.'
      : 'Clients may meet a code that they do not know; its status tells what to do.',
    before: old ? code : null,
    after: fresh ? code : null,
    base: old?.place,
    head: fresh?.place,
  });
}

function compareOne(code: string, old: Code, fresh: Code, report: Report): void {
  for (const key of ['status', 'retry'] as const) {
    const [before, after] = [old.value[key] as Json, fresh.value[key] as Json];
    if (equal(before, after)) continue;
    report.add(null, {
      level: 'major',
      rule: `error-code-${key}-changed`,
      location: `error code ${code}`,
      reason:
        key === 'status'
          ? 'Clients that branch on the status take another branch.'
          : 'Clients that repeat, or give up, as the registry told them do the wrong thing.',
      before,
      after,
      base: { file: old.place.file, pointer: `${old.place.pointer}/${key}` },
      head: { file: fresh.place.file, pointer: `${fresh.place.pointer}/${key}` },
    });
  }
}
