import type { Edition } from '../i18n/edition.ts';
import {
  resolve,
  type Document,
  type Json,
  type Operation,
  type Parameter,
  type Schema,
} from './document.ts';
import { alternatives, describe, flatten, nameOf, withoutNull } from './schema.ts';

export type FieldKind = 'text' | 'number' | 'choice' | 'object' | 'list' | 'either' | 'json';

/** A field of a form, as far as the form needs to know its schema. */
export interface FormField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  /** The type and the bounds in words. */
  readonly hint: string;
  readonly example?: Json;
  /** What to choose from, of a choice or of the items of a list. */
  readonly choices?: readonly Json[];
  /** Whether the items of a list are numbers. */
  readonly numbers?: boolean;
  readonly fields?: readonly FormField[];
  /** Where the value is one of several objects: the fields of each. */
  readonly variants?: readonly FormField[];
}

export interface FormParameter extends FormField {
  readonly in: Parameter['in'];
}

export interface FormBody {
  readonly required: boolean;
  /** All of it as one field. */
  readonly form: FormField;
  readonly examples: readonly { readonly summary: string; readonly value: Json }[];
}

/** All that a page needs to send an operation's request. */
export interface OperationForm {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** The schemes to choose from; an empty text stands for none. */
  readonly schemes: readonly string[];
  readonly parameters: readonly FormParameter[];
  readonly body: FormBody | null;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The forms of all operations. */
export function operationForms(edition: Edition): OperationForm[] {
  return Object.entries(edition.document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const shared = item.parameters ?? [];
      return [operationForm({ path, method: method.toUpperCase(), operation, shared }, edition)];
    }),
  );
}

interface Place {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
  readonly shared: readonly Parameter[];
}

function operationForm({ path, method, operation, shared }: Place, edition: Edition): OperationForm {
  const { document: root } = edition;
  const parameters = [...shared, ...(operation.parameters ?? [])].map((one) => resolve(one, root));
  return {
    id: operation.operationId,
    method,
    path,
    schemes: operation.security.map((choice) => Object.keys(choice)[0] ?? ''),
    parameters: parameters.map((parameter) => ({
      ...formField(parameter.name, parameter.schema, parameter.required ?? false, edition),
      ...(parameter.example !== undefined && { example: parameter.example }),
      in: parameter.in,
    })),
    body: bodyOf(operation, edition),
  };
}

function bodyOf(operation: Operation, edition: Edition): FormBody | null {
  const { document: root } = edition;
  const request = operation.requestBody && resolve(operation.requestBody, root);
  const media = request?.content['application/json'];
  if (media === undefined) return null;
  const examples = Object.values(media.examples ?? {}).map((reference) => resolve(reference, root));
  return {
    required: request?.required ?? false,
    form: formField('body', media.schema, request?.required ?? false, edition),
    examples: examples.map(({ summary, value }) => ({ summary: summary ?? '', value })),
  };
}

function fieldsOf(schema: Schema, edition: Edition): FormField[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).map(([name, property]) =>
    formField(name, property, required.has(name), edition),
  );
}

function formField(name: string, schema: Schema, required: boolean, edition: Edition): FormField {
  const { document: root, words } = edition;
  const core = withoutNull(flatten(schema, root), root);
  const { type, bounds } = describe(schema, { name, required }, edition);
  const variants = variantsOf(core, edition);
  const kind = variants.length > 0 ? 'either' : kindOf(core, root);
  const items = core.items && withoutNull(flatten(core.items, root), root);
  const choices = kind === 'list' ? items?.enum : choicesOf(core);
  const [example] = core.examples ?? [];
  return {
    name,
    kind,
    required,
    hint: [type, ...bounds.flatMap(({ text, pattern }) => (pattern === undefined ? [text] : []))].join(
      words.schema.separator,
    ),
    ...(example !== undefined && { example }),
    ...(choices !== undefined && { choices }),
    ...(kind === 'list' && { numbers: isNumber(items) }),
    ...(kind === 'object' && { fields: fieldsOf(core, edition) }),
    ...(kind === 'either' && { variants }),
  };
}

function variantsOf(schema: Schema, edition: Edition): FormField[] {
  const variants = alternatives(schema).map((option, place) =>
    formField(nameOf(option) ?? String(place + 1), option, false, edition),
  );
  return variants.every(({ kind }) => kind === 'object') ? variants : [];
}

function choicesOf(schema: Schema): Json[] | undefined {
  return schema.type === 'boolean' ? [true, false] : schema.enum;
}

function kindOf(schema: Schema, root: Document): FieldKind {
  if (choicesOf(schema) !== undefined) return 'choice';
  if (isNumber(schema)) return 'number';
  if (schema.type === 'string') return 'text';
  if (schema.properties !== undefined) return 'object';
  const items = schema.items && withoutNull(flatten(schema.items, root), root);
  return items?.type === 'string' || isNumber(items) ? 'list' : 'json';
}

function isNumber(schema: Schema | undefined): boolean {
  return schema?.type === 'number' || schema?.type === 'integer';
}
