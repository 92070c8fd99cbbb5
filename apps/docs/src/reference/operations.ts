import type { Edition } from '../i18n/edition.ts';
import {
  resolve,
  type Content,
  type Document,
  type Family,
  type Json,
  type Operation,
  type Parameter,
  type Response,
} from './document.ts';
import type { Strings } from '../strings/strings.ts';
import { codeIn, errorLink, type ErrorLink } from './registry.ts';
import { samplesOf, type Sample } from './samples.ts';
import { describe, inline, type SchemaNode } from './schema.ts';

export interface ExampleView {
  name: string;
  summary: string;
  text: string;
}

export interface BodyView {
  description: string;
  schema: SchemaNode;
  examples: ExampleView[];
}

export interface ParameterView extends SchemaNode {
  in: Parameter['in'];
}

export interface ResponseView {
  status: string;
  description: string;
  headers: SchemaNode[];
  body: BodyView | undefined;
  /** The error codes that its examples show. */
  codes: ErrorLink[];
}

/** Everything that the page of an operation shows. */
export interface OperationView {
  id: string;
  method: string;
  path: string;
  href: string;
  family: Family;
  slug: string;
  tag: string;
  summary: string;
  description: string;
  deprecated: boolean;
  source: string;
  security: string[][];
  idempotency: string;
  cost: string | undefined;
  parameters: ParameterView[];
  body: BodyView | undefined;
  bodyRequired: boolean;
  responses: ResponseView[];
  samples: Sample[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The views of all operations, in the order of the description. */
export function operationViews(edition: Edition): OperationView[] {
  return Object.entries(edition.document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [operationView(method.toUpperCase(), path, { ...operation, parameters }, edition)];
    }),
  );
}

/** `createApplication` as `create-application`. */
export function kebab(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function operationView(method: string, path: string, operation: Operation, edition: Edition): OperationView {
  const { document: root, prefix, words } = edition;
  const family = operation['x-family'];
  const slug = kebab(operation.operationId);
  const cost = operation['x-cost'];
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(parameter, root));
  const request = operation.requestBody && resolve(operation.requestBody, root);
  const body = bodyView(request?.content, request?.description ?? '', edition);
  return {
    id: operation.operationId,
    method,
    path,
    href: `${prefix}/reference/${family}/${slug}/`,
    family,
    slug,
    tag: operation.tags[0],
    summary: operation.summary,
    description: operation.description,
    deprecated: operation.deprecated ?? false,
    source: sourceOf(operation['x-source'], words.reference),
    security: operation.security.map((choice) => Object.keys(choice)),
    idempotency: words.reference.idempotency[operation['x-idempotency']],
    cost: cost && words.reference.costOf(cost.amount),
    parameters: parameters.map((parameter) => parameterView(parameter, edition)),
    body,
    bodyRequired: request?.required ?? false,
    responses: Object.entries(operation.responses).map(([status, response]) =>
      responseView({ status, family }, resolve(response, root), edition),
    ),
    samples: samplesOf(
      { method, path, operation, parameters, examples: valuesOf(request?.content, root) },
      edition,
    ),
  };
}

function sourceOf(source: Operation['x-source'], words: Strings['reference']): string {
  const { document: name, title, operation } = source;
  const vendor = operation === null ? '' : words.vendorOperation(operation);
  if (name === 'quotakit') return words.ownSource(title) + vendor;
  if (name === 'vendor') return words.vendorSource(title) + vendor;
  return words.sourceDocument(name, title) + vendor;
}

function parameterView(parameter: Parameter, edition: Edition): ParameterView {
  const place = { name: parameter.name, required: parameter.required ?? false };
  const node = describe(parameter.schema, place, edition);
  return {
    ...node,
    in: parameter.in,
    description: parameter.description ?? node.description,
    examples: parameter.example === undefined ? node.examples : [inline(parameter.example)],
  };
}

function responseView(
  { status, family }: { status: string; family: Family },
  response: Response,
  edition: Edition,
): ResponseView {
  const { document: root } = edition;
  const headers = Object.entries(response.headers ?? {}).map(([name, reference]) => {
    const header = resolve(reference, root);
    const node = describe(header.schema, { name, required: header.required ?? false }, edition);
    return { ...node, description: header.description ?? node.description };
  });
  const body = bodyView(response.content, '', edition);
  const shown = /^[45]/.test(status) ? valuesOf(response.content, root) : [];
  const codes = new Set(shown.flatMap(({ value }) => codeIn(value) ?? []));
  return {
    status,
    description: response.description,
    headers,
    body,
    codes: [...codes].map((code) => errorLink(family, code, edition)),
  };
}

function bodyView(
  content: Record<string, Content> | undefined,
  description: string,
  edition: Edition,
): BodyView | undefined {
  const media = mediaOf(content);
  if (media === undefined) return undefined;
  return {
    description,
    schema: describe(media.schema, { name: 'body', required: true }, edition),
    examples: valuesOf(content, edition.document).map(({ name, summary, value }) => ({
      name,
      summary,
      text: typeof value === 'string' ? value : JSON.stringify(value, null, 2),
    })),
  };
}

function mediaOf(content: Record<string, Content> | undefined): Content | undefined {
  return content?.['application/json'] ?? content?.['text/csv'];
}

function valuesOf(content: Record<string, Content> | undefined, root: Document) {
  return Object.entries(mediaOf(content)?.examples ?? {}).map(([name, reference]) => {
    const example = resolve(reference, root);
    return { name, summary: example.summary ?? name, value: example.value satisfies Json };
  });
}
