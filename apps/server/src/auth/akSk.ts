import { constantTimeEqual, hmacSha256, sha256, toHex } from '../crypto.ts';
import { AuthenticationFailure, BodyFailure } from '../errors.ts';
import { canonicalRequest, type SignedHeader } from './canonicalRequest.ts';
import { projectCaller } from './projectCaller.ts';
import type { AuthenticationAttempt, SecurityScheme } from './scheme.ts';
import { signatureLock } from './signatureLock.ts';

const ALGORITHM = 'SDK-HMAC-SHA256';
const FORM =
  /^SDK-HMAC-SHA256 Access=([A-Za-z0-9]{1,64}), SignedHeaders=([\w-]+(?:;[\w-]+)*), Signature=([0-9a-f]{64})$/;
const DATE_FORM = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;
const TOLERATED_MILLISECONDS = 15 * 60 * 1000;
const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';
const SHOWN_CHARACTERS = 1900;

/** A request that is signed with an access key, by SDK-HMAC-SHA256. */
export const akSk: SecurityScheme = {
  challenge: `${ALGORITHM} realm="quotakit"`,
  isAttempted: (headers) => headers.has('authorization'),
  async authenticate(attempt, services) {
    const { accessKey, names, signature } = readAuthorization(attempt.request.headers);
    const date = readDate(attempt.request.headers, names, services.clock.now());
    const key = await services.database
      .selectFrom('access_key')
      .select(['sealed_secret_key', 'user_id', 'project_id'])
      .where('access_key', '=', accessKey)
      .executeTakeFirst();
    if (!key) throw refused(`Get secretKey failed,ak:${accessKey},err:ak not exist`);
    const lock = signatureLock(services, accessKey, attempt.remoteAddress);
    if (await lock.isClosed()) throw refused('AK access failed to reach the limit,forbidden');
    const canonical = canonicalRequest({
      method: attempt.request.method,
      url: attempt.url,
      headers: signedHeaders(attempt, names),
      payload: await payloadOf(attempt),
    });
    const expected = await sign(canonical, date, await services.sealer.unseal(key.sealed_secret_key));
    if (!constantTimeEqual(expected, signature)) {
      await lock.noteWrong();
      throw mismatch(canonical);
    }
    await lock.noteRight();
    return projectCaller(attempt, services.database, { userId: key.user_id, projectId: key.project_id });
  },
};

/** The signature of a canonical request, in hexadecimal digits. */
export async function sign(canonical: string, date: string, secretKey: string): Promise<string> {
  const stringToSign = `${ALGORITHM}\n${date}\n${sha256(canonical)}`;
  return toHex(await hmacSha256(secretKey, stringToSign));
}

function readAuthorization(headers: Pick<Headers, 'get'>) {
  const value = headers.get('authorization') ?? '';
  if (!value.startsWith(ALGORITHM)) throw new AuthenticationFailure('invalid');
  const [, accessKey, names, signature] = FORM.exec(value) ?? [];
  if (!accessKey || !names || !signature)
    throw refused('the Authorization header has not the documented form');
  return { accessKey, names: new Set(names.toLowerCase().split(';')), signature };
}

/** The time of signing, as sent. Throws where it is not signed or too far from the server's. */
function readDate(headers: Pick<Headers, 'get'>, names: ReadonlySet<string>, now: Date): string {
  const date = headers.get('x-sdk-date')?.trim() ?? '';
  const signedAt = Date.parse(date.replace(DATE_FORM, '$1-$2-$3T$4:$5:$6Z'));
  if (!names.has('x-sdk-date') || !DATE_FORM.test(date) || Number.isNaN(signedAt)) {
    throw refused('X-Sdk-Date has to be signed, and of the form yyyyMMddTHHmmssZ');
  }
  if (Math.abs(now.getTime() - signedAt) <= TOLERATED_MILLISECONDS) return date;
  const serverTime = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  throw refused(`signature expired, signature time:${date},server time:${serverTime}`);
}

function signedHeaders({ request, url }: AuthenticationAttempt, names: ReadonlySet<string>): SignedHeader[] {
  return [...names].map((name) => {
    const value = request.headers.get(name) ?? (name === 'host' ? url.host : null);
    if (value === null) throw refused(`verify aksk signature fail, the signed header ${name} is missing`);
    return [name, value];
  });
}

/** What stands for the body in the signature. A declared digest has to be that of the body. */
async function payloadOf(attempt: AuthenticationAttempt): Promise<string> {
  const declared = attempt.request.headers.get('x-sdk-content-sha256');
  if (declared === UNSIGNED_PAYLOAD) return declared;
  const actual = sha256(await readBody(attempt));
  if (declared === null || declared === actual) return actual;
  throw refused('verify aksk signature fail, X-Sdk-Content-Sha256 is not the digest of the body');
}

async function readBody({ request, body }: AuthenticationAttempt): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await body();
  } catch (error) {
    // Operations without a body know no 413.
    if (error instanceof BodyFailure && ['GET', 'HEAD', 'DELETE'].includes(request.method)) {
      throw refused(`verify aksk signature fail, ${error.message}`);
    }
    throw error;
  }
}

function mismatch(canonical: string): AuthenticationFailure {
  const shown = canonical
    .replaceAll(/^([\w-]*(?:token|authorization|cookie)[\w-]*):.*$/gm, '$1:***')
    .replaceAll('\n', '|')
    .slice(0, SHOWN_CHARACTERS);
  return refused(`verify aksk signature fail, canonicalRequest:${shown}`);
}

function refused(message: string): AuthenticationFailure {
  return new AuthenticationFailure('signature', message);
}
