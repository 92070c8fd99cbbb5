/** A system that operations come from, with its own addresses, tokens and errors. */
export type Family = 'platform' | 'metering' | 'partner' | 'client-quotas' | 'identity';

/** Any JSON value of an example, a default or an enum. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A pointer into the description, with the properties that stand beside it. */
export interface Reference {
  $ref?: string;
}

/** A JSON Schema, as far as the description uses it. */
export interface Schema extends Reference {
  type?: string | string[];
  format?: string;
  description?: string;
  deprecated?: boolean;
  enum?: Json[];
  const?: Json;
  'x-enumDescriptions'?: Record<string, string>;
  default?: Json;
  examples?: Json[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minProperties?: number;
  maxProperties?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

export interface Parameter extends Reference {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description?: string;
  schema: Schema;
  example?: Json;
}

export interface Example extends Reference {
  summary?: string;
  value: Json;
}

export interface Content {
  schema: Schema;
  examples?: Record<string, Example>;
}

export interface Header extends Reference {
  description?: string;
  required?: boolean;
  schema: Schema;
}

export interface Response extends Reference {
  description: string;
  headers?: Record<string, Header>;
  content?: Record<string, Content>;
}

export interface RequestBody extends Reference {
  description?: string;
  required?: boolean;
  content: Record<string, Content>;
}

export interface SecurityScheme {
  type: 'http' | 'apiKey';
  name?: string;
  description: string;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: [string, ...string[]];
  deprecated?: boolean;
  security: Record<string, string[]>[];
  'x-family': Family;
  'x-source': { document: string; title: string; operation: string | null };
  'x-idempotency': 'safe' | 'idempotent' | 'keyed' | 'none';
  'x-cost'?: { unit: 'credit'; amount: string };
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, Response>;
}

export interface Document {
  info: { title: string; description: string };
  tags: { name: string; 'x-displayName'?: string; description: string }[];
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>;
  components: { securitySchemes: Record<string, SecurityScheme>; schemas: Record<string, Schema> };
}

/** Follows `$ref` until there is none; properties beside a reference win over those of its target. */
export function resolve<T extends Reference>(value: T, root: Document): T {
  if (value.$ref === undefined) return value;
  const { $ref, ...beside } = value;
  return { ...resolve(lookUp($ref, root) as T, root), ...beside } as T;
}

function lookUp(pointer: string, root: Document): unknown {
  const keys = pointer.replace(/^#\//, '').split('/');
  const target = keys.reduce<unknown>((node, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return (node as Record<string, unknown> | undefined)?.[name];
  }, root);
  if (target === undefined) throw new Error(`The description has nothing at ${pointer}.`);
  return target;
}
