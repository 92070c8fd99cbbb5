import { readEnvelope } from './envelope.ts';
import {
  ApiError,
  type CallInfo,
  DecodeError,
  QuotaExhaustedError,
  type ResponseInfo,
  ThrottledError,
} from './errors.ts';
import type { Answer } from './exchange.ts';
import type { OperationInfo } from './operation.ts';
import { readRateLimit } from './rateLimit.ts';
import { publicHeaders, redact, snippet } from './redact.ts';
import type { AnyResult } from './result.ts';
import { parseRetryAfter } from './retry.ts';

/** An answer as the contract reads it. */
export interface Reading {
  readonly answer: Answer;
  readonly call: CallInfo;
  /** A text where it is not JSON. */
  readonly body: unknown;
  /** Whether the contract documents this status for the operation, and the body has the form that it says. */
  readonly documented: boolean;
}

/** Reads an answer. Throws where a success is not what the contract promises. */
export function read({ statuses, accept }: OperationInfo, call: CallInfo, answer: Answer): Reading {
  const { response, sent } = answer;
  const { status, ok } = response;
  const text = ok ? answer.text : redact(answer.text, sent);
  const json = ok && accept ? text : parse(text);
  const known = statuses.includes(status);
  const documented = known && (ok || (typeof json === 'object' && json !== null));
  const reading = { answer, call, body: json ?? (text || undefined), documented };
  if (known && ok && status !== 204 && json === undefined) {
    throw new DecodeError({ ...infoOf(reading), status, snippet: snippet(text, sent) });
  }
  return reading;
}

/** The data of a success; throws the {@link ApiError} that belongs to anything else. */
export function dataOf(reading: Reading): unknown {
  const { answer, body, documented } = reading;
  const { status, ok } = answer.response;
  if (documented && ok) return body;
  const reply = { ...readEnvelope(body), status, body, documented, ...infoOf(reading) };
  if (status === 402) throw new QuotaExhaustedError({ ...reply, status });
  if (status === 429) throw new ThrottledError({ ...reply, status });
  throw new ApiError(reply);
}

/** The result that a status is narrowed by. */
export function resultOf(reading: Reading): AnyResult {
  const { answer, body, documented } = reading;
  const { status, ok } = answer.response;
  const meta = infoOf(reading);
  if (!documented) return { status: 'unexpected', httpStatus: status, body, meta };
  return ok ? { status, data: body, meta } : { status, error: body, meta };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function infoOf({ answer: { response }, call, body }: Reading): ResponseInfo {
  const { headers } = response;
  return {
    ...call,
    requestId: headers.get('x-request-id') ?? readEnvelope(body).requestId,
    retryAfter: parseRetryAfter(headers),
    rateLimit: readRateLimit(headers),
    headers: publicHeaders(headers),
  };
}
