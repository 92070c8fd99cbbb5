import type { Flow } from '../schema/direction.ts';
import { isObject, type Json } from '../json.ts';
import type { Options } from '../options.ts';
import { lifecycleFindings, sunsetOf } from '../rules/lifecycle.ts';
import type { Schema } from '../schema/schema.ts';
import type { Edit } from './edit.ts';
import type { Graded } from './graded.ts';
import type { Root } from './schemaRoots.ts';

/** Where a remark of a schema is felt. */
export interface NoteContext {
  readonly root: Root;
  /** Whether it stands at the parameter or the body itself, not in a field of it. */
  readonly isWhole: boolean;
  readonly options: Options;
}

/** Grades an edit of what a schema says beside which values are valid. */
export function gradeNote(edit: Edit, flow: Flow, context: NoteContext): Graded | undefined {
  switch (edit.kind) {
    case 'default':
      return gradeDefault(edit, flow, context);
    case 'deprecated':
    case 'lifecycle':
      return gradeLifecycle(edit, flow, context);
    case 'extensible-enum':
      return gradeExtensible(edit, flow);
    case 'discriminator':
      return {
        level: 'minor',
        rule: `${flow}-discriminator-changed`,
        reason:
          'Which alternative is meant is told in another way; which values are valid is judged by itself.',
        verdict: 'rule',
      };
    default:
      return gradeContent(edit, flow);
  }
}

function gradeDefault(edit: Edit, flow: Flow, { root, isWhole }: NoteContext): Graded {
  const isFelt = flow === 'request' && isWhole && root.kind === 'parameter' && !root.isRequired;
  return {
    level: isFelt ? 'major' : 'minor',
    rule: `${flow}-${isWhole ? root.kind : 'property'}-default-${verb(edit)}`,
    reason: isFelt
      ? 'The same call without this parameter now means something else.'
      : 'What is left out means something else than before.',
    verdict: 'rule',
  };
}

function verb(edit: Edit): string {
  if (edit.base.value === undefined) return 'added';
  return edit.head.value === undefined ? 'removed' : 'changed';
}

function gradeLifecycle(edit: Edit, flow: Flow, context: NoteContext): Graded | undefined {
  const [base, head] = [ownerOf(edit, 'base'), ownerOf(edit, 'head')];
  if (!base || !head) return undefined;
  const both = edit.kind === 'lifecycle' && edit.subject === 'x-sunset';
  // A sunset that comes with the deprecation is part of it.
  if (both && base.raw['deprecated'] !== head.raw['deprecated']) return undefined;
  if (!base.place || !head.place) return undefined;
  const findings = lifecycleFindings(
    { value: marks(base), place: base.place },
    { value: marks(head), place: head.place },
    'field',
    context.options,
  );
  const isStability = edit.subject === 'x-stability-level';
  const own = findings.find((finding) => finding.rule.startsWith('stability') === isStability);
  if (!own) return undefined;
  return {
    level: own.level,
    rule: `${flow}-property-${own.rule}`,
    reason: own.reason,
    verdict: 'rule',
    axis: 'policy',
  };
}

function ownerOf(edit: Edit, side: 'base' | 'head'): Schema | undefined {
  return edit[side].owner;
}

function marks(schema: Schema): Schema['raw'] {
  return sunsetOf(schema.raw) === undefined ? { ...schema.raw, 'x-sunset': null } : schema.raw;
}

function gradeExtensible(edit: Edit, flow: Flow): Graded {
  const gone = listOf(edit.base.value).filter((value) => !listOf(edit.head.value).includes(value));
  const isBroken = flow === 'request' && gone.length > 0 && edit.head.value !== undefined;
  return {
    level: isBroken ? 'major' : 'minor',
    rule: `${flow}-extensible-enum-${gone.length > 0 ? 'value-removed' : 'value-added'}`,
    reason: isBroken
      ? `Clients send ${gone.join(', ')}, which the server no longer knows.`
      : 'Clients must expect values that they do not know anyway.',
    verdict: 'rule',
  };
}

function listOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : [];
}

function gradeContent(edit: Edit, flow: Flow): Graded {
  const isLoosened =
    edit.subject === 'contentSchema' && (flow === 'request' ? edit.head : edit.base).value === undefined;
  return {
    level: isLoosened ? 'minor' : 'major',
    rule: `${flow}-${kebab(edit.subject)}-${verb(edit)}`,
    reason: isLoosened
      ? 'Less is said of what the text contains.'
      : 'The text is encoded, or made of something else, than the other side takes it to be.',
    verdict: 'rule',
  };
}

export function kebab(text: string): string {
  return isObject(text) ? '' : text.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
