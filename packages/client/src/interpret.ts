import { readRateLimit } from './rateLimit.ts';
import { readEnvelope } from './envelope.ts';
import { DecodeError, type ResponseInfo } from './errors.ts';
import { type Answer, callInfo, type Plan } from './exchange.ts';
import type { OperationInfo } from './operation.ts';
import { publicHeaders, snippet } from './redact.ts';
import type { AnyResult } from './result.ts';
import { parseRetryAfter } from './retry.ts';

/** Makes a result of an answer and what the transport read from it. */
export function interpret(info: OperationInfo, plan: Plan, answer: Answer, content: unknown): AnyResult {
  const { status, ok } = answer.response;
  const known = info.statuses.includes(status);
  const body = ok && status !== 204 && !info.accept ? parse(content) : content;
  const meta = metaOf(plan, answer, body);
  if (known && ok) {
    if (body === NOT_JSON) throw new DecodeError(status, snippet(answer.text, answer.sent), meta);
    return { status, data: body, meta };
  }
  if (known && typeof body === 'object') return { status, error: body, meta };
  return { status: 'unexpected', httpStatus: status, body: body === NOT_JSON ? answer.text : body, meta };
}

const NOT_JSON = Symbol('not JSON');

function parse(content: unknown): unknown {
  try {
    return JSON.parse(String(content));
  } catch {
    return NOT_JSON;
  }
}

function metaOf(plan: Plan, { response, attempts }: Answer, body: unknown): ResponseInfo {
  return {
    ...callInfo(plan, attempts),
    requestId: response.headers.get('x-request-id') ?? readEnvelope(body).requestId,
    retryAfter: parseRetryAfter(response.headers),
    rateLimit: readRateLimit(response.headers),
    headers: publicHeaders(response.headers),
  };
}
