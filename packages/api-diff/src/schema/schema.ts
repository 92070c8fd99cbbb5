import type { Place } from '../document/description.ts';
import type { Json, JsonObject } from '../json.ts';

/** One keyword of a schema, or several that only mean something together, in the 2020-12 sense. */
export type Constraint =
  | { readonly kind: 'types'; readonly mask: number }
  | { readonly kind: 'values'; readonly values: readonly Json[]; readonly keyword: 'enum' | 'const' }
  | {
      readonly kind: 'minimum' | 'maximum';
      readonly value: number;
      readonly exclusive: boolean;
    }
  | { readonly kind: 'multipleOf'; readonly value: number }
  | { readonly kind: Size; readonly value: number }
  | { readonly kind: 'pattern'; readonly source: string }
  | { readonly kind: 'format'; readonly name: string }
  | Shape
  | { readonly kind: 'required'; readonly name: string; readonly property: Schema | undefined }
  | { readonly kind: 'propertyNames'; readonly schema: Schema }
  | { readonly kind: 'dependentRequired'; readonly name: string; readonly names: readonly string[] }
  | { readonly kind: 'dependentSchema'; readonly name: string; readonly schema: Schema }
  | List
  | Contains
  | { readonly kind: 'uniqueItems' }
  | { readonly kind: 'allOf' | 'anyOf' | 'oneOf'; readonly schemas: readonly Schema[] }
  | { readonly kind: 'not'; readonly schema: Schema }
  | {
      readonly kind: 'if';
      readonly test: Schema;
      readonly yes: Schema | undefined;
      readonly no: Schema | undefined;
    }
  | { readonly kind: 'ref'; readonly schema: Schema }
  | { readonly kind: 'unevaluatedProperties'; readonly schema: Schema; readonly owner: Schema }
  | { readonly kind: 'unevaluatedItems'; readonly schema: Schema; readonly owner: Schema };

/** The constraints of one kind. */
export type ConstraintOf<K extends Constraint['kind']> = Constraint & { readonly kind: K };

/** Keywords that count characters, items or properties. */
export type Size = 'minLength' | 'maxLength' | 'minItems' | 'maxItems' | 'minProperties' | 'maxProperties';

/** `properties`, `patternProperties` and `additionalProperties` of one schema. */
export interface Shape {
  readonly kind: 'shape';
  readonly properties: ReadonlyMap<string, Schema>;
  readonly patterns: readonly { readonly source: string; readonly schema: Schema }[];
  readonly additional: Schema | undefined;
}

/** `prefixItems` and `items` of one schema. */
export interface List {
  readonly kind: 'list';
  readonly prefix: readonly Schema[];
  readonly items: Schema | undefined;
}

/** `contains` with its counts. */
export interface Contains {
  readonly kind: 'contains';
  readonly schema: Schema;
  readonly min: number;
  readonly max: number;
}

let nextId = 1;

/** A schema of a description, or one made while comparing. Its constraints are read when first needed. */
export class Schema {
  readonly id: number = nextId++;
  readonly place: Place | undefined;
  readonly raw: JsonObject;
  #read: (() => readonly Constraint[]) | undefined;
  #constraints: readonly Constraint[] = [];

  constructor(place: Place | undefined, raw: JsonObject, read: () => readonly Constraint[]) {
    this.place = place;
    this.raw = raw;
    this.#read = read;
  }

  get constraints(): readonly Constraint[] {
    if (this.#read) {
      const read = this.#read;
      this.#read = undefined;
      this.#constraints = read();
    }
    return this.#constraints;
  }
}

/** A schema that no file holds. */
export function made(constraints: readonly Constraint[], raw: JsonObject = {}): Schema {
  return new Schema(undefined, raw, () => constraints);
}

/** A schema that says nothing. */
export const OPEN: Schema = made([]);

/** Whether a schema accepts every value because it says nothing. */
export function isOpen(schema: Schema, seen: readonly Schema[] = []): boolean {
  if (seen.includes(schema)) return true;
  const path = [...seen, schema];
  return schema.constraints.every(
    (constraint) => constraint.kind === 'ref' && isOpen(constraint.schema, path),
  );
}

/** Whether a schema is written `false`. */
export function isNever(schema: Schema): boolean {
  return schema.constraints.some((constraint) => constraint.kind === 'types' && constraint.mask === 0);
}
