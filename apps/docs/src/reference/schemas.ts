import type { Edition } from '../i18n/edition.ts';
import type { Document, Operation, Reference } from './document.ts';
import { kebab, operationViews, type OperationView } from './operations.ts';
import { describe, type SchemaNode } from './schema.ts';

/** Where an operation has a schema in it. */
export interface SchemaUse {
  readonly operation: Pick<OperationView, 'id' | 'summary' | 'href' | 'method' | 'path'>;
  /** Whether it is in what is sent. */
  readonly inRequest: boolean;
  /** The statuses of the answers that it is in. */
  readonly statuses: readonly string[];
}

/** Everything that the page of a schema shows. */
export interface SchemaView {
  readonly name: string;
  readonly slug: string;
  readonly href: string;
  readonly node: SchemaNode;
  /** The schemas that it stands in directly. */
  readonly within: readonly string[];
  readonly uses: readonly SchemaUse[];
}

/** The address of the page of a component schema. */
export function schemaHref(name: string, { prefix }: Edition): string {
  return `${prefix}/reference/schemas/${slugOf(name)}/`;
}

/** The views of all component schemas, by name. */
export function schemaViews(edition: Edition): SchemaView[] {
  const { schemas } = edition.document.components;
  const names = Object.keys(schemas).toSorted((left, right) => left.localeCompare(right, 'en'));
  const direct = new Map(names.map((name) => [name, schemasIn(schemas[name])]));
  const uses = usesOf(edition);
  return names.map((name) => ({
    name,
    slug: slugOf(name),
    href: schemaHref(name, edition),
    node: describe({ $ref: `#/components/schemas/${name}` }, { name, required: true }, edition),
    within: names.filter((other) => other !== name && direct.get(other)?.has(name)),
    uses: uses.get(name) ?? [],
  }));
}

function slugOf(name: string): string {
  return kebab(name).replace(/^-/, '');
}

function usesOf(edition: Edition): Map<string, SchemaUse[]> {
  const views = new Map(operationViews(edition).map((view) => [view.id, view]));
  const uses = new Map<string, SchemaUse[]>();
  for (const { item, operation } of operationsOf(edition.document)) {
    const view = views.get(operation.operationId) as OperationView;
    const sent = reach([item.parameters, operation.parameters, operation.requestBody], edition.document);
    const answered = Object.entries(operation.responses).map(
      ([status, response]) => [status, reach(response, edition.document)] as const,
    );
    for (const name of new Set([...sent, ...answered.flatMap(([, names]) => [...names])])) {
      const statuses = answered.filter(([, names]) => names.has(name)).map(([status]) => status);
      const { id, summary, href, method, path } = view;
      const use = { operation: { id, summary, href, method, path }, inRequest: sent.has(name), statuses };
      uses.set(name, [...(uses.get(name) ?? []), use]);
    }
  }
  return uses;
}

function operationsOf(root: Document) {
  return Object.values(root.paths).flatMap((item) =>
    Object.values(item)
      .filter((value): value is Operation => 'operationId' in value)
      .map((operation) => ({ item, operation })),
  );
}

/** The names of the schemas in a part of the description, whatever references lead there. */
function reach(part: unknown, root: Document): Set<string> {
  const seen = new Set<string>();
  const open = [...pointersIn(part)];
  for (let pointer = open.pop(); pointer !== undefined; pointer = open.pop()) {
    if (seen.has(pointer)) continue;
    seen.add(pointer);
    open.push(...pointersIn(targetOf(pointer, root)));
  }
  return new Set([...seen].flatMap((pointer) => schemaNameIn(pointer) ?? []));
}

function schemasIn(part: unknown): Set<string> {
  return new Set([...pointersIn(part)].flatMap((pointer) => schemaNameIn(pointer) ?? []));
}

function schemaNameIn(pointer: string): string | undefined {
  return /^#\/components\/schemas\/(?<name>.+)$/.exec(pointer)?.groups?.['name'];
}

function* pointersIn(part: unknown): Generator<string> {
  if (part === null || typeof part !== 'object') return;
  const { $ref } = part as Reference;
  if (typeof $ref === 'string') yield $ref;
  for (const value of Object.values(part)) yield* pointersIn(value);
}

function targetOf(pointer: string, root: Document): unknown {
  return pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], root);
}
