import { escapeStep } from '../document/pointer.ts';
import { canonical, equal, isObject, type Json } from '../json.ts';
import { ANY, maskOfValue, namesOf } from '../schema/mask.ts';
import { evaluatedBy } from '../schema/evaluated.ts';
import { type Constraint, made, type Schema, type Shape } from '../schema/schema.ts';
import { align } from './align.ts';
import {
  type Conjunction,
  declaredNames,
  type Flat,
  join,
  note,
  noteOwner,
  propertyOf,
  type Written,
} from './conjunction.ts';
import { tellsAlike } from './discriminator.ts';
import { type Edit, type EditKind, type EditSide, isSemantic } from './edit.ts';
import type { Step } from './pairGraph.ts';

/** A pair inside a pair. */
export interface Inner {
  readonly step: Step;
  readonly base: Conjunction;
  readonly head: Conjunction;
}

/** What differs between two unfolded schemas themselves, and the pairs of schemas inside them. */
export interface Findings {
  readonly edits: readonly Edit[];
  readonly children: readonly Inner[];
}

let nextId = 1;
const OPEN = made([]);

/** Compares two schemas keyword by keyword. What the keywords mean for messages is judged later. */
export function findEdits(base: Flat, head: Flat): Findings {
  const finder = new EditFinder(base, head);
  finder.find();
  return finder;
}

class EditFinder implements Findings {
  readonly edits: Edit[] = [];
  readonly children: Inner[] = [];
  readonly #base: Flat;
  readonly #head: Flat;

  constructor(base: Flat, head: Flat) {
    this.#base = base;
    this.#head = head;
  }

  find(): void {
    const isOther = this.#types();
    this.#notes();
    // Where no value can be of both types, all else that differs is a consequence.
    if (isOther) return;
    this.#values();
    for (const bound of BOUNDS) this.#bound(bound);
    this.#texts();
    this.#properties();
    this.#additional();
    this.#patterns();
    this.#lists();
    this.#contains();
    this.#alternatives();
    this.#conditions();
    this.#foldRestructuring();
  }

  /** Where keywords moved into alternatives or out of them, all that differs beside them is one edit. */
  #foldRestructuring(): void {
    const moved = this.edits.find(
      ({ kind, base, head }) =>
        kind === 'alternatives' && (base.constraints.length === 0 || head.constraints.length === 0),
    );
    if (!moved) return;
    const names = [this.#base, this.#head].map((flat) => evaluatedBy(join(flat.members)).shape.properties);
    const isPart = (edit: Edit): boolean =>
      isSemantic(edit) &&
      (!edit.kind.startsWith('property') || names.every((known) => known.has(edit.subject)));
    const parts = this.edits.filter(isPart);
    const side = (key: 'base' | 'head'): EditSide => ({
      ...moved[key],
      constraints: parts.flatMap((edit) => edit[key].constraints),
      value: moved[key].owner?.raw,
    });
    const rest = this.edits.filter((edit) => !isPart(edit));
    this.edits.splice(0, this.edits.length, { ...moved, base: side('base'), head: side('head') }, ...rest);
  }

  #types(): boolean {
    const [before, after] = [this.#base, this.#head].map((flat) => typesOf(flat)) as [number, number];
    const formats = [this.#base, this.#head].map(formatsOf) as [string, string];
    if (before !== after) {
      const own = (flat: Flat): readonly Written[] => [...ofKind(flat, 'types'), ...ofKind(flat, 'format')];
      this.#add('type', 'type', own, typeNames);
      return (before & after) === 0;
    }
    if (formats[0] !== formats[1])
      this.#add(
        'format',
        'format',
        (flat) => ofKind(flat, 'format'),
        (flat) => formatsOf(flat),
      );
    return false;
  }

  #values(): void {
    const text = (flat: Flat): string => canonical(valuesOf(flat)?.map(canonical).toSorted() ?? null);
    if (text(this.#base) === text(this.#head)) return;
    this.#add(
      'enum',
      'enum',
      (flat) => ofKind(flat, 'values'),
      (flat) => valuesOf(flat),
    );
  }

  #bound(kind: Constraint['kind']): void {
    const text = (flat: Flat): string => String(boundOf(flat, kind));
    if (text(this.#base) === text(this.#head)) return;
    this.#add(
      'bound',
      kind,
      (flat) => ofKind(flat, kind),
      (flat) => boundOf(flat, kind),
    );
  }

  #texts(): void {
    const sources = (flat: Flat): string[] =>
      [
        ...new Set(
          flat.written.flatMap(({ constraint }) =>
            constraint.kind === 'pattern' ? [constraint.source] : [],
          ),
        ),
      ].toSorted();
    if (canonical(sources(this.#base)) !== canonical(sources(this.#head)))
      this.#add(
        'pattern',
        'pattern',
        (flat) => ofKind(flat, 'pattern'),
        (flat) => oneOrAll(sources(flat)),
      );
    const isUnique = (flat: Flat): boolean => ofKind(flat, 'uniqueItems').length > 0;
    if (isUnique(this.#base) !== isUnique(this.#head))
      this.#add('unique', 'uniqueItems', (flat) => ofKind(flat, 'uniqueItems'), isUnique);
  }

  #properties(): void {
    const before = declaredNames(this.#base);
    const after = declaredNames(this.#head);
    const unmatched = this.#unmatched();
    const own = (flat: Flat, name: string): Conjunction =>
      propertyOf(flat, name).filter((schema) => !unmatched.has(schema));
    for (const name of new Set([...before, ...after])) {
      if (before.has(name) && after.has(name)) {
        const [base, head] = [own(this.#base, name), own(this.#head, name)];
        this.children.push({ step: { kind: 'property', name }, base, head });
      } else this.#property(before.has(name) ? 'property-removed' : 'property-added', name);
    }
    this.#required(before, after);
    for (const [kind, label] of [
      ['propertyNames', 'propertyNames'],
      ['dependentRequired', 'dependentRequired'],
    ] as const)
      this.#whole('condition', kind, label);
  }

  /** What is said of properties that are not named, and is an edit of its own, not one of every property. */
  #unmatched(): Set<Schema> {
    const [before, after] = [closedShapes(this.#base), closedShapes(this.#head)];
    const closed = before.length === 1 && after.length === 1 ? [] : [...before, ...after];
    const [olds, news] = [patternsOf(this.#base), patternsOf(this.#head)];
    const alone = [...olds].filter(([source]) => !news.has(source));
    const fresh = [...news].filter(([source]) => !olds.has(source));
    return new Set([
      ...closed.map(({ additional }) => additional),
      ...[...alone, ...fresh].map(([, schema]) => schema),
    ]);
  }

  #property(kind: EditKind, name: string): void {
    const side = (flat: Flat): EditSide => {
      const own = propertyOf(flat, name);
      const shape = own.length > 0 ? [propertyShape(name, join(own))] : [];
      const required = requiredOf(flat, name);
      const owner = flat.written.find(
        ({ constraint }) => constraint.kind === 'shape' && constraint.properties.has(name),
      )?.owner;
      const value = owner ? (own[0]?.raw ?? {}) : undefined;
      return {
        constraints: [...shape, ...required.map(({ constraint }) => constraint)],
        value,
        owner: owner ?? flat.members[0],
        keyword: owner ? `properties/${escapeStep(name)}` : '',
      };
    };
    this.#push(kind, name, side(this.#base), side(this.#head));
  }

  #required(before: Set<string>, after: Set<string>): void {
    const names = (flat: Flat): string[] =>
      flat.written.flatMap(({ constraint }) => (constraint.kind === 'required' ? [constraint.name] : []));
    for (const name of new Set([...names(this.#base), ...names(this.#head)])) {
      const [was, is] = [requiredOf(this.#base, name), requiredOf(this.#head, name)];
      if (was.length > 0 === is.length > 0 || before.has(name) !== after.has(name)) continue;
      const own = (flat: Flat): readonly Written[] => requiredOf(flat, name);
      this.#add('required', name, own, (flat) => own(flat).length > 0, 'required');
    }
  }

  #additional(): void {
    const [before, after] = [closedShapes(this.#base), closedShapes(this.#head)];
    const [first, second] = [before[0], after[0]];
    if (first && second && before.length === 1 && after.length === 1) {
      this.children.push({
        step: { kind: 'additional', base: first.constraint, head: second.constraint },
        base: [first.additional],
        head: [second.additional],
      });
      return;
    }
    if (before.length === 0 && after.length === 0) return;
    this.#add('additional', 'additionalProperties', closedShapes, (flat) => {
      const shapes = closedShapes(flat);
      return shapes.length === 0 ? undefined : rawOf(shapes[0]?.additional);
    });
  }

  #patterns(): void {
    const [before, after] = [patternsOf(this.#base), patternsOf(this.#head)];
    for (const source of new Set([...before.keys(), ...after.keys()])) {
      const [base, head] = [before.get(source), after.get(source)];
      if (base && head) this.children.push({ step: { kind: 'pattern', source }, base: [base], head: [head] });
      else
        this.#add(
          'pattern-property',
          source,
          (flat) =>
            shapesOf(flat)
              .filter(({ shape }) => shape.patterns.some((pattern) => pattern.source === source))
              .map(({ owner, shape }) => ({
                owner,
                constraint: {
                  kind: 'shape',
                  properties: new Map(),
                  patterns: shape.patterns.filter((pattern) => pattern.source === source),
                  additional: undefined,
                },
              })),
          (flat) => rawOf(patternsOf(flat).get(source)),
          'patternProperties',
        );
    }
  }

  #lists(): void {
    const before = ofKind(this.#base, 'list');
    const after = ofKind(this.#head, 'list');
    const [first, second] = [before[0]?.constraint, after[0]?.constraint];
    const isPlain = before.length === 1 && after.length === 1;
    if (!isPlain || first?.kind !== 'list' || second?.kind !== 'list') {
      this.#itemsEdit(before, after);
      return;
    }
    const length = Math.min(first.prefix.length, second.prefix.length);
    for (let index = 0; index < length; index++)
      this.children.push({
        step: { kind: 'prefix', index },
        base: [first.prefix[index] as Schema],
        head: [second.prefix[index] as Schema],
      });
    if (first.prefix.length !== second.prefix.length || !first.items !== !second.items)
      this.#itemsEdit(before, after);
    else if (first.items && second.items)
      this.children.push({
        step: { kind: 'items', index: length },
        base: [first.items],
        head: [second.items],
      });
  }

  #itemsEdit(before: readonly Written[], after: readonly Written[]): void {
    if (before.length === 0 && after.length === 0) return;
    this.#add(
      'items',
      'items',
      (flat) => ofKind(flat, 'list'),
      (flat) => {
        const { constraint } = ofKind(flat, 'list')[0] ?? {};
        if (constraint?.kind !== 'list') return undefined;
        return constraint.prefix.length > 0 ? constraint.prefix.map(rawOf) : rawOf(constraint.items);
      },
    );
  }

  #contains(): void {
    const [before, after] = [this.#base, this.#head].map((flat) => ofKind(flat, 'contains'));
    const [first, second] = [before?.[0]?.constraint, after?.[0]?.constraint];
    if (first?.kind === 'contains' && second?.kind === 'contains') {
      this.#part('contains', first, second, first.schema, second.schema);
      if (first.min === second.min && first.max === second.max) return;
    } else if (!first && !second) return;
    this.#add(
      'contains',
      'contains',
      (flat) => ofKind(flat, 'contains'),
      (flat) => {
        const { constraint } = ofKind(flat, 'contains')[0] ?? {};
        if (constraint?.kind !== 'contains') return undefined;
        const { min, max } = constraint;
        return max === Infinity ? { minContains: min } : { minContains: min, maxContains: max };
      },
    );
  }

  #part(label: string, base: Constraint, head: Constraint, first: Schema, second: Schema): void {
    this.children.push({ step: { kind: 'part', label, base, head }, base: [first], head: [second] });
  }

  #alternatives(): void {
    for (const kind of ['anyOf', 'oneOf'] as const) {
      const [before, after] = [ofKind(this.#base, kind), ofKind(this.#head, kind)];
      const [first, second] = [before[0]?.constraint, after[0]?.constraint];
      if (before.length === 1 && after.length === 1 && first?.kind === kind && second?.kind === kind)
        this.#aligned(kind, first, second);
      else if (before.length > 0 || after.length > 0) this.#whole('alternatives', kind, kind, true);
    }
  }

  #aligned(
    kind: 'anyOf' | 'oneOf',
    base: Constraint & { kind: 'allOf' | 'anyOf' | 'oneOf' },
    head: Constraint & { kind: 'allOf' | 'anyOf' | 'oneOf' },
  ): void {
    const { pairs, removed, added } = align(base.schemas, head.schemas);
    for (const [index, [first, second]] of pairs.entries())
      this.children.push({
        step: { kind: 'member', label: `${kind}/${index}`, base, head },
        base: [first],
        head: [second],
      });
    if (removed.length === 0 && added.length === 0) return;
    // What changed inside the alternatives that both have is judged there, not here.
    const [gone, fresh] = [pairs.map(([, other]) => other), pairs.map(([own]) => own)];
    const side = (flat: Flat, schemas: readonly Schema[]): EditSide => {
      const owner = ofKind(flat, kind)[0]?.owner;
      const value = owner?.raw[kind] ?? owner?.raw[kind === 'anyOf' ? 'oneOf' : 'anyOf'];
      return {
        constraints: [{ kind, schemas }],
        value,
        owner,
        keyword: owner && kind in owner.raw ? kind : 'oneOf',
      };
    };
    this.#push(
      'alternatives',
      kind,
      side(this.#base, [...gone, ...removed]),
      side(this.#head, [...fresh, ...added]),
    );
  }

  #conditions(): void {
    const single = (flat: Flat, kind: Constraint['kind']): Constraint | undefined =>
      ofKind(flat, kind).length === 1 ? ofKind(flat, kind)[0]?.constraint : undefined;
    for (const kind of ['not', 'unevaluatedProperties', 'unevaluatedItems'] as const) {
      const [base, head] = [single(this.#base, kind), single(this.#head, kind)];
      if (base?.kind === kind && head?.kind === kind) {
        this.#part(kind, withWhatItSees(base), withWhatItSees(head), base.schema, head.schema);
        // What is left over depends on the keywords beside it.
        if (kind !== 'not' && this.edits.some(isSemantic)) this.#whole('condition', kind, kind, true);
      } else this.#whole('condition', kind, kind, true);
    }
    const [base, head] = [single(this.#base, 'if'), single(this.#head, 'if')];
    if (base?.kind === 'if' && head?.kind === 'if') {
      this.#part('if', base, head, base.test, head.test);
      this.#part('then', base, head, base.yes ?? OPEN, head.yes ?? OPEN);
      this.#part('else', base, head, base.no ?? OPEN, head.no ?? OPEN);
    } else this.#whole('condition', 'if', 'if', true);
    this.#dependentSchemas();
  }

  #dependentSchemas(): void {
    const of = (flat: Flat): Map<string, Constraint & { kind: 'dependentSchema' }> =>
      new Map(
        flat.written.flatMap(({ constraint }) =>
          constraint.kind === 'dependentSchema' ? [[constraint.name, constraint] as const] : [],
        ),
      );
    const [before, after] = [of(this.#base), of(this.#head)];
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const [base, head] = [before.get(name), after.get(name)];
      if (base && head) {
        this.#part(`dependentSchemas/${name}`, base, head, base.schema, head.schema);
        continue;
      }
      const own = (flat: Flat): readonly Written[] =>
        ofKind(flat, 'dependentSchema').filter(
          ({ constraint }) => constraint.kind === 'dependentSchema' && constraint.name === name,
        );
      this.#add('condition', `dependentSchemas/${name}`, own, (flat) => rawOf(of(flat).get(name)?.schema));
    }
  }

  /** Compares constraints that are the same only if their text is. */
  #whole(kind: EditKind, of: Constraint['kind'], keyword: string, always = false): void {
    const [before, after] = [ofKind(this.#base, of), ofKind(this.#head, of)];
    if (before.length === 0 && after.length === 0) return;
    const value = (flat: Flat): Json | undefined => {
      const owner = ofKind(flat, of)[0]?.owner;
      return owner?.raw[keyword];
    };
    const texts = [this.#base, this.#head].map((flat) =>
      ofKind(flat, of)
        .map(({ owner }) => canonical(owner.raw[keyword] ?? null))
        .toSorted()
        .join(),
    );
    const own = (flat: Flat): readonly Written[] =>
      ofKind(flat, of).map((one) => ({ ...one, constraint: withWhatItSees(one.constraint) }));
    if (always || texts[0] !== texts[1]) this.#add(kind, keyword, own, value);
  }

  #notes(): void {
    for (const { name, kind, otherwise } of NOTES) {
      const [before, after] = [note(this.#base, name) ?? otherwise, note(this.#head, name) ?? otherwise];
      if (equal(before, after)) continue;
      const side = (flat: Flat, value: Json | undefined): EditSide => ({
        constraints: [],
        value,
        owner: noteOwner(flat, name) ?? flat.members[0],
        keyword: noteOwner(flat, name) ? name : '',
      });
      if (kind === 'extensible-enum' && isSameSet(before, after)) continue;
      const [own, other] = [noteOwner(this.#base, name)?.raw, noteOwner(this.#head, name)?.raw];
      if (kind === 'discriminator' && tellsAlike(own, other)) continue;
      this.#push(kind, name, side(this.#base, before), side(this.#head, after));
    }
  }

  #add(
    kind: EditKind,
    subject: string,
    own: (flat: Flat) => readonly Written[],
    value: (flat: Flat) => Json | undefined,
    keyword = subject,
  ): void {
    const side = (flat: Flat): EditSide => {
      const written = own(flat);
      const owner = written[0]?.owner;
      return {
        constraints: written.map(({ constraint }) => constraint),
        value: value(flat),
        owner: owner ?? flat.members[0],
        keyword: owner ? keywordIn(owner, keyword) : '',
      };
    };
    this.#push(kind, subject, side(this.#base), side(this.#head));
  }

  #push(kind: EditKind, subject: string, base: EditSide, head: EditSide): void {
    this.edits.push({ id: nextId++, kind, subject, base, head });
  }
}

/** What is left over depends on the whole schema around the keyword, so that only all of it can be judged. */
function withWhatItSees(constraint: Constraint): Constraint {
  return 'owner' in constraint ? { kind: 'ref', schema: constraint.owner } : constraint;
}

const BOUNDS: readonly Constraint['kind'][] = [
  'minimum',
  'maximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
];

const NOTES: readonly { name: string; kind: EditKind; otherwise: Json | undefined }[] = [
  { name: 'default', kind: 'default', otherwise: undefined },
  { name: 'deprecated', kind: 'deprecated', otherwise: false },
  { name: 'x-sunset', kind: 'lifecycle', otherwise: undefined },
  { name: 'x-stability-level', kind: 'lifecycle', otherwise: undefined },
  { name: 'readOnly', kind: 'access', otherwise: false },
  { name: 'writeOnly', kind: 'access', otherwise: false },
  { name: 'x-extensible-enum', kind: 'extensible-enum', otherwise: undefined },
  { name: 'discriminator', kind: 'discriminator', otherwise: undefined },
  { name: 'contentEncoding', kind: 'content', otherwise: undefined },
  { name: 'contentMediaType', kind: 'content', otherwise: undefined },
  { name: 'contentSchema', kind: 'content', otherwise: undefined },
];

function ofKind(flat: Flat, kind: Constraint['kind']): readonly Written[] {
  return flat.written.filter(({ constraint }) => constraint.kind === kind);
}

function typesOf(flat: Flat): number {
  return flat.written.reduce(
    (mask, { constraint }) => (constraint.kind === 'types' ? mask & constraint.mask : mask),
    ANY,
  );
}

function typeNames(flat: Flat): Json | undefined {
  const mask = typesOf(flat);
  return mask === ANY ? undefined : namesOf(mask);
}

function formatsOf(flat: Flat): string {
  const names = flat.written.flatMap(({ constraint }) =>
    constraint.kind === 'format' ? [constraint.name] : [],
  );
  return [...new Set(names)].toSorted().join(', ');
}

function valuesOf(flat: Flat): readonly Json[] | undefined {
  let values: readonly Json[] | undefined;
  for (const { constraint } of flat.written) {
    if (constraint.kind !== 'values') continue;
    values =
      values?.filter((value) => constraint.values.some((other) => equal(value, other))) ?? constraint.values;
  }
  const mask = typesOf(flat);
  return values?.filter((value) => (maskOfValue(value) & mask) !== 0);
}

/** The strictest bound of that kind; an excluded one is written as text. */
function boundOf(flat: Flat, kind: Constraint['kind']): Json | undefined {
  let bound: { value: number; exclusive: boolean } | undefined;
  for (const { constraint } of flat.written) {
    if (constraint.kind !== kind || !('value' in constraint)) continue;
    const exclusive = 'exclusive' in constraint && constraint.exclusive;
    const isStricter = kind.startsWith('max')
      ? constraint.value < (bound?.value ?? Infinity)
      : constraint.value > (bound?.value ?? -Infinity);
    if (isStricter || (constraint.value === bound?.value && exclusive))
      bound = { value: constraint.value, exclusive };
  }
  if (!bound) return undefined;
  return bound.exclusive ? `${bound.value} (excluded)` : bound.value;
}

function oneOrAll(values: readonly string[]): Json | undefined {
  return values.length > 1 ? values : values[0];
}

function requiredOf(flat: Flat, name: string): readonly Written[] {
  return ofKind(flat, 'required').filter(
    ({ constraint }) => constraint.kind === 'required' && constraint.name === name,
  );
}

function shapesOf(flat: Flat): { shape: Shape; owner: Schema }[] {
  return flat.written.flatMap(({ constraint, owner }) =>
    constraint.kind === 'shape' ? [{ shape: constraint, owner }] : [],
  );
}

function patternsOf(flat: Flat): Map<string, Schema> {
  return new Map(
    shapesOf(flat).flatMap(({ shape }) =>
      shape.patterns.map(({ source, schema }): [string, Schema] => [source, schema]),
    ),
  );
}

/** The shapes that say something of properties that they do not name. */
function closedShapes(flat: Flat): { constraint: Shape; owner: Schema; additional: Schema }[] {
  return shapesOf(flat).flatMap(({ shape, owner }) => {
    const { additional } = shape;
    if (!additional || isAlwaysOpen(additional)) return [];
    const properties = new Map([...shape.properties.keys()].map((name): [string, Schema] => [name, OPEN]));
    const patterns = shape.patterns.map(({ source }) => ({ source, schema: OPEN }));
    return [{ constraint: { kind: 'shape', properties, patterns, additional }, owner, additional }];
  });
}

function isAlwaysOpen(schema: Schema): boolean {
  return schema.constraints.length === 0;
}

function propertyShape(name: string, schema: Schema): Shape {
  return { kind: 'shape', properties: new Map([[name, schema]]), patterns: [], additional: undefined };
}

function rawOf(schema: Schema | undefined): Json {
  if (!schema) return null;
  if (schema.constraints.some((constraint) => constraint.kind === 'types' && constraint.mask === 0))
    return false;
  return schema.raw;
}

function isSameSet(a: Json | undefined, b: Json | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  const text = (list: readonly Json[]): string => list.map(canonical).toSorted().join();
  return text(a) === text(b);
}

/** The keyword as the owner writes it: `const` for an enumeration of one, the exclusive form of a bound. */
function keywordIn(owner: Schema, keyword: string): string {
  const exclusive = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  if (keyword === 'enum' && !('enum' in owner.raw)) return 'const';
  if ((keyword === 'minimum' || keyword === 'maximum') && !(keyword in owner.raw)) return exclusive;
  if (keyword === 'items' && !('items' in owner.raw)) return 'prefixItems';
  return isObject(owner.raw) ? keyword : '';
}
