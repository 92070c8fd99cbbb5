import { validateRequest, validateResponse, type Operation, type OperationId } from '@quotakit/contract';
import { authenticate } from '../auth/index.ts';
import type { Console } from '../console/consolePage.ts';
import type { Context, Services } from '../context.ts';
import { envelopes } from '../envelopes/index.ts';
import { handlers } from '../handlers/index.ts';
import type { Answer } from './answer.ts';
import { parseJson } from './body.ts';
import { failureAnswer } from './failureAnswer.ts';
import { expectedFailure } from './failures.ts';
import type { Incoming } from './incoming.ts';

/** What the app needs besides what its handlers need. */
export interface OperateOptions extends Services {
  /** Answers 500 where a response is not as the contract says. */
  readonly validateResponses: boolean;
  /** Where pages may come from that call the API in a browser; nowhere where left out. */
  readonly corsOrigins?: readonly string[];
  /** The operator's page; nothing is served at `/console/` where left out. */
  readonly console?: Console;
  /** Where the documentation is, for the link that each refusal has; none where null or left out. */
  readonly docsUrl?: string | null;
  /** Whether the server is about to stop, and should be sent no more requests. */
  readonly isEnding?: () => boolean;
}

// The meter decides these, and checks the credential that it has locked.
const SETTLED: ReadonlySet<OperationId> = new Set([
  'createCharge',
  'createHold',
  'captureHold',
  'releaseHold',
]);

// The contract's types tie each operation to its handler; here the operation is known at run time only.
type AnyHandler = (request: unknown, context: Context) => Promise<Answer>;

/** Runs one operation: authenticate, validate, handle. Whatever goes wrong becomes an answer of its family. */
export async function operate(
  operation: Operation,
  incoming: Incoming,
  options: OperateOptions,
): Promise<Answer> {
  const answer = await attempt(operation, incoming, options);
  if (!options.validateResponses) return answer;
  const { status, body, headers = {} } = answer;
  const sent = { ...headers, 'X-Request-Id': incoming.requestId };
  const issues = validateResponse(operation.id, status, body, sent);
  if (issues.length === 0) return answer;
  const fields = { operation: operation.id, status, issues, requestId: incoming.requestId };
  options.logger.error(fields, 'The response is not as the contract says.');
  const told = { requestId: incoming.requestId, docsUrl: options.docsUrl };
  return failureAnswer(envelopes[operation.family].internal(), operation.family, told);
}

async function attempt(operation: Operation, incoming: Incoming, options: OperateOptions): Promise<Answer> {
  const envelope = envelopes[operation.family];
  const told = { requestId: incoming.requestId, docsUrl: options.docsUrl };
  try {
    return await run(operation, incoming, options);
  } catch (error) {
    const expected = expectedFailure(error, envelope, operation);
    if (expected) return failureAnswer(expected, operation.family, told);
    const fields = { operation: operation.id, requestId: incoming.requestId, err: error };
    options.logger.error(fields, 'The operation failed.');
    return failureAnswer(envelope.internal(), operation.family, told);
  }
}

async function run(operation: Operation, incoming: Incoming, services: OperateOptions): Promise<Answer> {
  if (operation.family !== 'metering' || operation.method !== 'POST') {
    return carryOut(operation, incoming, services);
  }
  const leave = services.admission.enter(1);
  try {
    return await carryOut(operation, incoming, services);
  } finally {
    leave();
  }
}

async function carryOut(operation: Operation, incoming: Incoming, services: OperateOptions): Promise<Answer> {
  const { request, path, requestId, remoteAddress, readBody } = incoming;
  const url = new URL(request.url);
  const caller = await authenticate(
    operation,
    {
      request,
      url,
      path,
      family: operation.family,
      checkedAgain: SETTLED.has(operation.id),
      remoteAddress,
      body: readBody,
    },
    services,
  );
  const validated = validateRequest(operation.id, {
    path,
    query: url.searchParams,
    headers: request.headers,
    body: operation.hasBody ? parseJson(await readBody()) : undefined,
  });
  if (!validated.ok) throw envelopes[operation.family].invalid(validated.issues, operation);
  const handler = handlers[operation.id] as AnyHandler;
  return handler(validated.value, { ...services, caller, requestId, remoteAddress });
}
