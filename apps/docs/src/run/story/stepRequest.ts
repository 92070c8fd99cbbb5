import type { Json } from '../../reference/document.ts';
import { addressOf, headersOf, type CodeRequest } from '../../reference/code/request.ts';
import type { StoryParameter, StoryStep } from '../../reference/workflows.ts';
import { PAGE_SERVER } from '../client/send.ts';
import type { SentRequest } from '../server/messages.ts';
import { evaluateAll, type StoryContext } from './expression.ts';

/** The request of a step. Throws a `MissingValue` where it needs what no step gave yet. */
export function stepRequest({ operation, parameters, body }: StoryStep, context: StoryContext): SentRequest {
  const { id, method, path } = operation;
  const at = (place: StoryParameter['in']): Record<string, Json> =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, value }) => [name, evaluateAll(value, context)]),
    );
  const request: CodeRequest = {
    id,
    method,
    baseUrl: PAGE_SERVER,
    path,
    auth: undefined,
    values: { path: at('path'), query: at('query'), header: at('header') },
    body: body === null ? undefined : evaluateAll(body, context),
  };
  return {
    method,
    url: addressOf(request),
    headers: headersOf(request),
    body: request.body === undefined ? undefined : JSON.stringify(request.body, null, 2),
  };
}
