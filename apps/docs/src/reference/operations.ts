import {
  document,
  resolve,
  type Content,
  type Document,
  type Json,
  type Operation,
  type Parameter,
  type Response,
} from './document.ts';
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
  in: string;
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
  family: string;
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

const IDEMPOTENCY: Record<string, string> = {
  safe: 'Safe: it changes nothing and may be repeated.',
  idempotent: 'Idempotent: a repeated request leaves the same state.',
  keyed:
    'Keyed: send an `Idempotency-Key`, and a repeated request returns the first answer and changes nothing.',
  none: 'None: a repeated request is carried out again.',
};

/** The views of all operations, in the order of the description. */
export function operationViews(root: Document = document): OperationView[] {
  return Object.entries(root.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [operationView(method.toUpperCase(), path, { ...operation, parameters }, root)];
    }),
  );
}

/** `createApplication` as `create-application`. */
export function kebab(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function operationView(method: string, path: string, operation: Operation, root: Document): OperationView {
  const family = operation['x-family'];
  const slug = kebab(operation.operationId);
  const cost = operation['x-cost'];
  const parameters = (operation.parameters ?? []).map((parameter) => resolve(parameter, root));
  const request = operation.requestBody && resolve(operation.requestBody, root);
  const body = bodyView(request?.content, request?.description ?? '', root);
  return {
    id: operation.operationId,
    method,
    path,
    href: `/reference/${family}/${slug}/`,
    family,
    slug,
    tag: operation.tags[0],
    summary: operation.summary,
    description: operation.description,
    deprecated: operation.deprecated ?? false,
    source: sourceOf(operation['x-source']),
    security: operation.security.map((choice) => Object.keys(choice)),
    idempotency: IDEMPOTENCY[operation['x-idempotency']] ?? operation['x-idempotency'],
    cost: cost && `\`${cost.amount}\` in ${cost.unit}s, less a discount`,
    parameters: parameters.map((parameter) => parameterView(parameter, root)),
    body,
    bodyRequired: request?.required ?? false,
    responses: Object.entries(operation.responses).map(([status, response]) =>
      responseView({ status, family }, resolve(response, root), root),
    ),
    samples: samplesOf(
      { method, path, operation, parameters, examples: valuesOf(request?.content, root) },
      root,
    ),
  };
}

function sourceOf({ document: name, title, operation }: Operation['x-source']): string {
  const vendor = operation === null ? '' : ` (\`${operation}\`)`;
  if (name === 'quotakit') return `Quotakit’s own: ${title}${vendor}`;
  if (name === 'vendor') return `The vendor’s public documentation: ${title}${vendor}`;
  return `Source document ${name}: ${title}${vendor}`;
}

function parameterView(parameter: Parameter, root: Document): ParameterView {
  const place = { name: parameter.name, required: parameter.required ?? false };
  const node = describe(parameter.schema, place, root);
  return {
    ...node,
    in: parameter.in,
    description: parameter.description ?? node.description,
    examples: parameter.example === undefined ? node.examples : [inline(parameter.example)],
  };
}

function responseView(
  { status, family }: { status: string; family: string },
  response: Response,
  root: Document,
): ResponseView {
  const headers = Object.entries(response.headers ?? {}).map(([name, reference]) => {
    const header = resolve(reference, root);
    const node = describe(header.schema, { name, required: header.required ?? false }, root);
    return { ...node, description: header.description ?? node.description };
  });
  const body = bodyView(response.content, '', root);
  const shown = /^[45]/.test(status) ? valuesOf(response.content, root) : [];
  const codes = new Set(shown.flatMap(({ value }) => codeIn(value) ?? []));
  return {
    status,
    description: response.description,
    headers,
    body,
    codes: [...codes].map((code) => errorLink(family, code)),
  };
}

function bodyView(
  content: Record<string, Content> | undefined,
  description: string,
  root: Document,
): BodyView | undefined {
  const media = mediaOf(content);
  if (media === undefined) return undefined;
  return {
    description,
    schema: describe(media.schema, { name: 'body', required: true }, root),
    examples: valuesOf(content, root).map(({ name, summary, value }) => ({
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
