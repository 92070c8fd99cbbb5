import type { Level, Verdict } from '../change.ts';
import type { Judgement } from '../judge/judge.ts';
import { canonical, type Json } from '../json.ts';
import type { Flow } from '../schema/direction.ts';
import type { Edit } from './edit.ts';
import { kebab } from './gradeNote.ts';
import type { Graded } from './graded.ts';

/** Grades an edit that changes which values are valid. */
export function gradeSemantic(edit: Edit, flow: Flow, judgement: Judgement): Graded {
  return {
    level: levelOf(edit, flow, judgement),
    rule: `${flow}-${subjectOf(edit)}`,
    reason: reasonOf(edit, flow, judgement),
    verdict: VERDICTS[judgement.effect],
  };
}

const VERDICTS: Readonly<Record<Judgement['effect'], Verdict>> = {
  compatible: 'proved',
  breaking: 'refuted',
  contradiction: 'rule',
  idle: 'rule',
  unknown: 'unknown',
};

function levelOf(edit: Edit, flow: Flow, { effect, widens }: Judgement): Level {
  if (effect !== 'compatible') return 'major';
  if (flow === 'request') return widens || edit.kind.startsWith('property') ? 'minor' : 'patch';
  return edit.kind.startsWith('property') ? 'minor' : 'patch';
}

function subjectOf(edit: Edit): string {
  switch (edit.kind) {
    case 'property-added':
    case 'property-removed':
      return `${isDemanded(edit) ? 'required-' : ''}${edit.kind}`;
    case 'required':
      return edit.head.value === true ? 'property-became-required' : 'property-became-optional';
    case 'type':
      return typeVerb(edit);
    case 'enum':
      return enumVerb(edit);
    case 'bound':
      return `${kebab(edit.subject)}-${boundVerb(edit)}`;
    case 'access':
      return `property-${edit.head.value === true ? 'became' : 'no-longer'}-${kebab(edit.subject)}`;
    case 'pattern-property':
      return `pattern-property-${edit.base.value === null ? 'added' : 'removed'}`;
    case 'additional':
      return `additional-properties-${presenceVerb(edit)}`;
    case 'alternatives':
      return `${kebab(edit.subject)}-${listVerb(edit)}`;
    default:
      return `${kebab(edit.subject.split('/')[0] ?? '')}-${presenceVerb(edit)}`;
  }
}

function isDemanded(edit: Edit): boolean {
  return [...edit.base.constraints, ...edit.head.constraints].some(({ kind }) => kind === 'required');
}

function presenceVerb(edit: Edit): string {
  if (edit.base.constraints.length === 0) return 'added';
  return edit.head.constraints.length === 0 ? 'removed' : 'changed';
}

function listVerb({ base, head, subject }: Edit): string {
  const [before, after] = [base, head].map(({ constraints }) =>
    constraints.some(({ kind }) => kind === subject),
  );
  if (before && after) return 'changed';
  return after ? 'added' : 'removed';
}

function typeVerb(edit: Edit): string {
  if (edit.base.value === undefined || edit.head.value === undefined) return `type-${presenceVerb(edit)}`;
  const [before, after] = [edit.base.value, edit.head.value].map(listOf) as [string[], string[]];
  if (after.includes('"null"') && !before.includes('"null"') && before.every((type) => after.includes(type)))
    return 'type-became-nullable';
  if (before.includes('"null"') && !after.includes('"null"') && after.every((type) => before.includes(type)))
    return 'type-became-not-nullable';
  return 'type-changed';
}

function enumVerb(edit: Edit): string {
  if (edit.base.value === undefined) return 'enum-added';
  if (edit.head.value === undefined) return 'enum-removed';
  const [before, after] = [edit.base.value, edit.head.value].map(listOf) as [string[], string[]];
  const isGone = before.some((value) => !after.includes(value));
  const isNew = after.some((value) => !before.includes(value));
  if (isGone && isNew) return 'enum-values-changed';
  return isGone ? 'enum-value-removed' : 'enum-value-added';
}

function boundVerb(edit: Edit): string {
  const [before, after] = [edit.base.value, edit.head.value];
  if (before === undefined) return 'set';
  if (after === undefined) return 'removed';
  return Number.parseFloat(String(after)) > Number.parseFloat(String(before)) ? 'increased' : 'decreased';
}

function listOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(canonical) : [];
}

function reasonOf(edit: Edit, flow: Flow, { effect }: Judgement): string {
  if (effect === 'unknown')
    return 'It could be neither proved that present clients go on working nor shown that one breaks: it counts as a break.';
  if (effect === 'contradiction')
    return 'The schema contradicts itself and allows no value at all; the changed keyword alone is stricter.';
  if (effect === 'idle')
    return 'The keyword says nothing of values of this type, but it is stricter: whoever checks it by itself refuses what was allowed. Correct the type or the keyword.';
  if (effect === 'breaking') return flow === 'request' ? brokenRequest(edit) : brokenResponse(edit);
  return flow === 'request' ? fineRequest(edit) : fineResponse(edit);
}

function brokenRequest(edit: Edit): string {
  switch (edit.kind) {
    case 'property-added':
      return `Requests of present clients lack ${edit.subject} and are refused.`;
    case 'property-removed':
      return `Requests of present clients carry ${edit.subject} and are refused.`;
    case 'required':
      return `Requests without ${edit.subject}, allowed so far, are refused.`;
    case 'enum':
      return 'Values that clients may send so far are refused.';
    case 'type':
      return 'Values of a type that clients may send so far are refused.';
    default:
      return 'The server refuses requests that the old description allows.';
  }
}

function brokenResponse(edit: Edit): string {
  switch (edit.kind) {
    case 'property-removed':
      return `Clients read ${edit.subject} of every answer and no longer find it.`;
    case 'required':
      return `Clients read ${edit.subject} of every answer; some answers now lack it.`;
    case 'property-added':
      return `Answers carry ${edit.subject}, which the old description does not allow.`;
    case 'enum':
      return 'Answers may carry values that present clients do not know.';
    case 'type':
      return 'Answers may carry values of a type that present clients do not expect.';
    default:
      return 'Answers may be such as the old description rules out.';
  }
}

function fineRequest(edit: Edit): string {
  if (edit.kind === 'property-added')
    return `Clients may send ${edit.subject}; those that do not go on working.`;
  if (edit.kind === 'property-removed')
    return `Clients that still send ${edit.subject} are not refused; it has no effect.`;
  return 'Every request that the old description allows is still accepted.';
}

function fineResponse(edit: Edit): string {
  if (edit.kind === 'property-added') return `Clients may read ${edit.subject}; others pass over it.`;
  if (edit.kind === 'property-removed')
    return `No client could count on ${edit.subject}: it was not promised.`;
  return 'Every answer is one that the old description allows.';
}
