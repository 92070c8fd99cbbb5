import { isList, isObject, type Json, member } from '../json.ts';
import { lifecycleFindings, removalOf } from './lifecycle.ts';
import type { Context } from './context.ts';
import { flowOf, type Parameter, pathNames, text } from './operation.ts';
import type { OperationPair } from './report.ts';
import { schemaPlace } from './schemaPlace.ts';

/** Judges the parameters of an operation. Those of the path are matched by position, not by name. */
export function compareParameters(context: Context): void {
  const { pair } = context;
  const before = new Map(pair.base.parameters.map((item) => [keyOf(item, pathNames(pair.base)), item]));
  const after = new Map(pair.head.parameters.map((item) => [keyOf(item, pathNames(pair.head)), item]));
  for (const [key, base] of before) {
    const head = after.get(key);
    if (head) compareOne(context, base, head);
    else removed(context, base);
  }
  for (const [key, head] of after) if (!before.has(key)) added(context, head);
}

function keyOf(parameter: Parameter, names: readonly string[]): string {
  if (parameter.in === 'path') return `path ${names.indexOf(parameter.name)}`;
  const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
  return `${parameter.in} ${name}`;
}

function labelOf(parameter: Parameter): string {
  return `${parameter.in} parameter ${parameter.name}`;
}

function added({ pair, report }: Context, head: Parameter): void {
  const isRequired = head.value['required'] === true;
  report.add(pair.name, {
    level: isRequired ? 'major' : 'minor',
    rule: isRequired ? 'request-parameter-added-required' : 'request-parameter-added',
    location: labelOf(head),
    reason: isRequired ? 'Present clients do not send it and are refused.' : 'Clients may send it.',
    after: { name: head.name, in: head.in, required: isRequired },
    base: pair.base.place,
    head: head.listed,
  });
}

function removed({ pair, report, options }: Context, base: Parameter): void {
  const removal = removalOf(base.value, options);
  const isAllowed = removal === 'due' || removal === 'announced' || removal === 'unsettled';
  const name = isAllowed ? 'request-parameter-removed-after-deprecation' : 'request-parameter-removed';
  const isMuddled = base.value['deprecated'] === true && removal === 'early';
  report.add(pair.name, {
    level: isAllowed ? 'minor' : 'major',
    rule: isMuddled ? 'request-parameter-removed-before-sunset' : name,
    location: labelOf(base),
    reason: isAllowed
      ? 'It was deprecated, and its time is over.'
      : 'Clients that send it are refused, or get an answer to another question because it is ignored.',
    before: { name: base.name, in: base.in },
    axis: isMuddled ? 'policy' : 'wire',
    base: base.listed,
    head: pair.head.place,
  });
}

function compareOne(context: Context, base: Parameter, head: Parameter): void {
  const { pair, report, roots, options } = context;
  compareRequired(context, base, head);
  compareStyle(context, base, head);
  compareForms(context, base, head);
  for (const finding of lifecycleFindings(base, head, labelOf(base), options))
    report.add(pair.name, { ...finding, rule: `request-parameter-${finding.rule}` });
  roots.add(schemaPlace(pair.base, base), schemaPlace(pair.head, head), {
    flow: flowOf(pair.head, 'request'),
    operation: pair.name,
    where: labelOf(head),
    kind: 'parameter',
    isRequired: head.value['required'] === true,
  });
}

function compareRequired({ pair, report }: Context, base: Parameter, head: Parameter): void {
  if (base.in === 'path') return;
  const [was, is] = [base.value['required'] === true, head.value['required'] === true];
  if (was === is) return;
  report.add(pair.name, {
    level: is ? 'major' : 'minor',
    rule: is ? 'request-parameter-became-required' : 'request-parameter-became-optional',
    location: labelOf(head),
    reason: is ? 'A call without it, allowed so far, is refused.' : 'A call without it is accepted, too.',
    before: was,
    after: is,
    ...places(pair, base, head, 'required'),
  });
}

function compareStyle({ pair, report }: Context, base: Parameter, head: Parameter): void {
  const [before, after] = [wireForm(base), wireForm(head)];
  if (before === after || !travelsInParts(pair, base, head)) return;
  report.add(pair.name, {
    level: 'major',
    rule: 'request-parameter-style-changed',
    location: labelOf(head),
    reason: 'Clients write the value in the old form, and the server reads it in the new one.',
    before,
    after,
    ...places(pair, base, head, 'style'),
  });
}

const FORMS = [
  ['allowReserved', 'reserved characters', 'Clients send reserved characters as they are'],
  ['allowEmptyValue', 'empty value', 'Clients send the name without a value'],
] as const;

/** Judges whether reserved characters and empty values may be sent, which only matters in a query. */
function compareForms({ pair, report }: Context, base: Parameter, head: Parameter): void {
  if (base.in !== 'query') return;
  for (const [key, what, sent] of FORMS) {
    const [was, is] = [base.value[key] === true, head.value[key] === true];
    if (was === is) continue;
    report.add(pair.name, {
      level: was ? 'major' : 'minor',
      rule: `request-parameter-${what.replace(' ', '-')}-${was ? 'refused' : 'allowed'}`,
      location: labelOf(head),
      reason: was ? `${sent}, and the server no longer reads them so.` : `${sent} if they like.`,
      before: was,
      after: is,
      ...places(pair, base, head, key),
    });
  }
}

function wireForm(parameter: Parameter): string {
  const content = member(parameter.value, 'content');
  if (isObject(content)) return Object.keys(content).join(', ');
  const isForm = parameter.in === 'query' || parameter.in === 'cookie';
  const style = text(parameter.value['style']) ?? (isForm ? 'form' : 'simple');
  const explode = parameter.value['explode'] ?? style === 'form';
  return `${style}, explode ${String(explode)}`;
}

/** A plain value is written alike in the forms that only differ in how they take it apart. */
function travelsInParts(pair: OperationPair, base: Parameter, head: Parameter): boolean {
  if (isObject(base.value['content']) || isObject(head.value['content'])) return true;
  if (text(base.value['style']) !== text(head.value['style'])) return true;
  const types = [
    [pair.base, base],
    [pair.head, head],
  ] as const;
  return types.some(([side, parameter]) => {
    const type: Json | undefined = side.description.object(schemaPlace(side, parameter))['type'];
    const names = (isList(type) ? type : [type]).map(String);
    return names.some((one) => !PLAIN.has(one));
  });
}

const PLAIN = new Set(['string', 'number', 'integer', 'boolean', 'null']);

function places(
  pair: OperationPair,
  base: Parameter,
  head: Parameter,
  key: string,
): {
  base: Parameter['place'];
  head: Parameter['place'];
} {
  return {
    base: pair.base.description.child(base.place, key),
    head: pair.head.description.child(head.place, key),
  };
}
