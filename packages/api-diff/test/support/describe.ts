import { Description } from '../../src/document/description.ts';
import type { Json, JsonObject } from '../../src/json.ts';
import { type Diff, diff } from '../../src/diff.ts';
import type { Options } from '../../src/options.ts';
import { SchemaReader } from '../../src/schema/parse.ts';
import type { Schema } from '../../src/schema/schema.ts';

/** A description of what is given, beside what every description needs. */
export function describeApi(parts: JsonObject, version = '3.1.0'): Description {
  const whole = { openapi: version, info: { title: 'Test', version: '1.0.0' }, paths: {}, ...parts };
  return new Description('api.json', () => JSON.stringify(whole));
}

/** A description whose one operation takes, or answers, a body of the schema. */
export function withBody(
  flow: 'request' | 'response',
  schema: Json,
  components: JsonObject = {},
  version = '3.1.0',
): Description {
  const content = { content: { 'application/json': { schema } } };
  const operation =
    flow === 'request'
      ? { requestBody: { required: true, ...content }, responses: {} }
      : { responses: { 200: { description: 'Fine.', ...content } } };
  return describeApi(
    {
      paths: { '/pets': { post: { operationId: 'act', ...operation } } },
      components: { schemas: components },
    },
    version,
  );
}

/** Compares the same body before and after. */
export function diffBodies(flow: 'request' | 'response', base: Json, head: Json, version = '3.1.0'): Diff {
  return diff(withBody(flow, base, {}, version), withBody(flow, head, {}, version), TODAY);
}

export const TODAY: Partial<Options> = { today: new Date('2026-06-01T00:00:00Z') };

/** A schema by itself; `Node` inside it refers to itself. */
export function schemaOf(schema: Json): Schema {
  const description = describeApi({ components: { schemas: { Node: schema } } });
  return new SchemaReader(description).at({ file: description.root, pointer: '/components/schemas/Node' });
}
