import { credentialToken } from '../auth/credentialToken.ts';
import type { Services } from '../context.ts';
import { metering } from '../envelopes/metering.ts';
import { ApiFailure, AuthenticationFailure } from '../errors.ts';
import { writeAnswer } from '../http/answer.ts';
import { bodyReader } from '../http/body.ts';
import type { Spender } from '../metering/commands.ts';
import { createMeter, type Meter } from '../metering/meter.ts';
import { forward } from './forward.ts';
import { settleWith } from './settle.ts';

/** Longer than any call may take. */
const HOLD_MILLISECONDS = 15 * 60 * 1000;

/** The data plane: `/{service alias}/…` is a call of the service, paid with the quota of a credential. */
export function createGateway(services: Services): { fetch: (request: Request) => Promise<Response> } {
  const meter = createMeter(services.database);
  return {
    async fetch(request) {
      const requestId = crypto.randomUUID();
      try {
        return await call(request, requestId, services, meter);
      } catch (error) {
        const failure = failureOf(error, requestId, services);
        const body = metering.body(failure, requestId);
        return writeAnswer({ status: failure.status, body, headers: failure.headers }, requestId);
      }
    },
  };
}

async function call(
  request: Request,
  requestId: string,
  services: Services,
  meter: Meter,
): Promise<Response> {
  const { clock, logger } = services;
  const now = (): Date => clock.now();
  const url = new URL(request.url);
  const [, alias = '', rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
  const service = await findService(services, alias);
  const spender = await authenticate(request, url, services);
  await assertCovers(services, spender, service.id);

  const command = { spender, key: null, traceId: requestId };
  const { value: hold } = await meter.hold({
    ...command,
    kind: 'hold',
    listPrice: service.price_micro,
    apiId: null,
    description: null,
    lastsMilliseconds: HOLD_MILLISECONDS,
    at: now(),
  });
  const held = { ...command, holdId: hold.id };
  const settle = settleWith({ meter, logger, now, command: held, serviceId: service.id });
  const target = `${service.upstream_url.replace(/\/$/, '')}${rest}${url.search}`;
  return forward(request, { target, requestId, settle });
}

async function findService({ database }: Services, alias: string) {
  const service = await database
    .selectFrom('service')
    .select(['id', 'price_micro', 'upstream_url'])
    .where('alias', '=', alias)
    .executeTakeFirst();
  if (!service || service.upstream_url === null) throw metering.unknownPath();
  return { ...service, upstream_url: service.upstream_url };
}

async function authenticate(request: Request, url: URL, services: Services): Promise<Spender> {
  if (!credentialToken.isAttempted(request.headers)) throw new AuthenticationFailure('missing');
  const attempt = { request, url, family: 'metering', path: {}, body: bodyReader(request) } as const;
  const caller = await credentialToken.authenticate(attempt, services);
  if (caller.kind !== 'credential') throw new AuthenticationFailure('invalid');
  return caller;
}

/** A credential calls the service of its application; one of a Global application calls any. */
async function assertCovers({ database }: Services, spender: Spender, serviceId: string): Promise<void> {
  const application = await database
    .selectFrom('application')
    .select('service_id')
    .where('user_id', '=', spender.userId)
    .where('id', '=', spender.applicationId)
    .executeTakeFirst();
  if (!application || application.service_id === null || application.service_id === serviceId) return;
  throw new ApiFailure(401, 'token_mismatched', 'The specified token is not for this service.');
}

function failureOf(error: unknown, requestId: string, { logger }: Services): ApiFailure {
  if (error instanceof ApiFailure) return error;
  if (error instanceof AuthenticationFailure) return challenge(metering.unauthenticated(error));
  logger.error({ requestId, err: error }, 'The gateway failed.');
  return metering.internal();
}

function challenge({ status, code, message }: ApiFailure): ApiFailure {
  return new ApiFailure(status, code, message, {
    headers: { 'WWW-Authenticate': credentialToken.challenge },
  });
}
