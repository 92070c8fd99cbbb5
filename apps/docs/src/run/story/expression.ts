import type { Json } from '../../reference/document.ts';

/** What expressions refer to. */
export interface StoryContext {
  readonly inputs: Readonly<Record<string, string>>;
  /** What steps gave, by step and name. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly response?: StoryResponse;
}

/** An answer, as far as expressions can ask about it. */
export interface StoryResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An expression refers to a step that did not run. */
export class MissingValue extends Error {
  override readonly name = 'MissingValue';
}

/** The value of a text: an expression such as `$inputs.id`, or text in which `{$inputs.id}` may stand. */
export function evaluate(text: string, context: StoryContext): Json {
  if (text.startsWith('$')) return valueOf(text, context);
  return text.replaceAll(/\{(\$[^}]+)\}/g, (_, expression: string) => String(valueOf(expression, context)));
}

/** A value with every text in it evaluated. */
export function evaluateAll(value: Json, context: StoryContext): Json {
  if (typeof value === 'string') return evaluate(value, context);
  if (Array.isArray(value)) return value.map((item) => evaluateAll(item, context));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, evaluateAll(item, context)]));
}

function valueOf(expression: string, { inputs, outputs, response }: StoryContext): Json {
  const [, input] = /^\$inputs\.(\w+)$/.exec(expression) ?? [];
  if (input !== undefined) return inputs[input] ?? missing(expression);
  const [, step, output] = /^\$steps\.([\w-]+)\.outputs\.(\w+)$/.exec(expression) ?? [];
  if (step !== undefined && output !== undefined) return outputs[step]?.[output] ?? missing(step);
  if (response === undefined) return missing(expression);
  if (expression === '$statusCode') return response.status;
  const [, header] = /^\$response\.header\.([\w-]+)$/.exec(expression) ?? [];
  if (header !== undefined) return response.headers[header.toLowerCase()] ?? null;
  const [, pointer] = /^\$response\.body#(.*)$/.exec(expression) ?? [];
  return pointer === undefined ? missing(expression) : pointed(response.body, pointer);
}

/** What a JSON pointer leads to; null where there is nothing. */
function pointed(value: unknown, pointer: string): Json {
  const keys = pointer.split('/').slice(1);
  const found = keys.reduce<unknown>((node, key) => {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[name] : undefined;
  }, value);
  return (found ?? null) as Json;
}

function missing(name: string): never {
  throw new MissingValue(name);
}
