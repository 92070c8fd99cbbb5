import { type Constraint, OPEN, type Schema, type Shape } from './schema.ts';

/** What a schema and the schemas it applies to the same value look at. */
export interface Evaluated {
  /** The names and patterns of properties. */
  readonly shape: Shape;
  /** The leading items. */
  readonly prefix: readonly Schema[];
  /** Whether all of it is looked at in every value, not only in those that a branch accepts. */
  readonly isCertain: boolean;
  readonly isEverything: boolean;
  readonly isEveryItem: boolean;
}

const known = new WeakMap<Schema, Evaluated>();

/** What the unevaluated keywords of a schema leave out. */
export function evaluatedBy(owner: Schema): Evaluated {
  const before = known.get(owner);
  if (before) return before;
  const collector = new Collector();
  collector.add(owner, owner);
  const result = collector.result();
  known.set(owner, result);
  return result;
}

class Collector {
  readonly #properties = new Map<string, Schema>();
  readonly #patterns: { source: string; schema: Schema }[] = [];
  readonly #seen = new Set<Schema>();
  #prefix = 0;
  #isCertain = true;
  #isEverything = false;
  #isEveryItem = false;

  add(schema: Schema, owner: Schema | undefined): void {
    if (this.#seen.has(schema)) return;
    this.#seen.add(schema);
    for (const constraint of schema.constraints) {
      const isOwn = constraint.kind.startsWith('unevaluated') && schema === owner;
      if (!isOwn) this.#constraint(constraint);
    }
  }

  result(): Evaluated {
    return {
      shape: {
        kind: 'shape',
        properties: this.#properties,
        patterns: this.#patterns,
        additional: undefined,
      },
      prefix: Array.from({ length: this.#prefix }, () => OPEN),
      isCertain: this.#isCertain,
      isEverything: this.#isEverything,
      isEveryItem: this.#isEveryItem,
    };
  }

  #constraint(constraint: Constraint): void {
    switch (constraint.kind) {
      case 'shape':
        for (const name of constraint.properties.keys()) this.#properties.set(name, OPEN);
        for (const { source } of constraint.patterns) this.#patterns.push({ source, schema: OPEN });
        if (constraint.additional) this.#isEverything = true;
        return;
      case 'list':
        this.#prefix = Math.max(this.#prefix, constraint.prefix.length);
        if (constraint.items) this.#isEveryItem = true;
        return;
      case 'contains':
        this.#isCertain = false;
        return;
      case 'ref':
        this.add(constraint.schema, undefined);
        return;
      case 'allOf':
        for (const part of constraint.schemas) this.add(part, undefined);
        return;
      case 'anyOf':
      case 'oneOf':
        this.#maybe(constraint.schemas);
        return;
      case 'if':
        this.#maybe([constraint.test, constraint.yes, constraint.no]);
        return;
      case 'dependentSchema':
        this.#maybe([constraint.schema]);
        return;
      case 'unevaluatedProperties':
        this.#isEverything = true;
        return;
      case 'unevaluatedItems':
        this.#isEveryItem = true;
        return;
      default:
    }
  }

  #maybe(schemas: readonly (Schema | undefined)[]): void {
    this.#isCertain = false;
    for (const schema of schemas) if (schema) this.add(schema, undefined);
  }
}
