import type { Application, Charge, MeteringError, ServiceList } from '@quotakit/types';
import { assertType, expectTypeOf, test } from 'vitest';
import {
  akSk,
  type ApiError,
  bearer,
  type Call,
  type Client,
  createApplication,
  createCharge,
  type CreateCharge,
  type CreateChargeArgs,
  type CreateChargeResult,
  createClient,
  createClientQuota,
  deleteApplication,
  getApplication,
  getConsumptionQuota,
  isStatus,
  listApplications,
  listClientQuotas,
  listCoinInfos,
  listServices,
  type Operation,
  type RefusalStatus,
  type Unexpected,
  xAuthToken,
} from '../src/index.ts';
import type { OperationTypes } from '../src/operation.ts';

const baseUrl = 'http://127.0.0.1';
const platform = createClient({ baseUrl, auth: { platformToken: bearer('t') } });
const metering = createClient({ baseUrl, auth: { credentialToken: bearer('t') } });
const signed = createClient({ baseUrl, auth: { akSk: akSk({ ak: 'a', sk: 's' }) } });
const tokened = createClient({ baseUrl, auth: { xAuthToken: xAuthToken(async () => 't') } });
const both = createClient({
  baseUrl,
  auth: { platformToken: bearer('t'), akSk: akSk({ ak: 'a', sk: 's' }) },
});
const anonymous = createClient({ baseUrl });
const path = { project_id: 'p', instance_id: 'i' };
const quota = { name: 'Quota_1', call_limits: 1, time_unit: 'DAY', time_interval: 1 } as const;

test('right calls compile, and resolve to the type of their success', () => {
  expectTypeOf(
    createApplication(platform, { body: { service_id: 's' } }),
  ).resolves.toEqualTypeOf<Application>();
  expectTypeOf(createCharge(metering, { body: { amount: 0.55 } })).resolves.toEqualTypeOf<Charge>();
  expectTypeOf(deleteApplication(platform, { path: { id: 'a' } })).resolves.toEqualTypeOf<undefined>();
  void listApplications(platform);
  void listApplications(platform, {}, { timeout: 1000, signal: new AbortController().signal });
  void listApplications(platform, { query: { limit: 1, offset: undefined, scope: ['Global'] } });
  void listCoinInfos(platform, { query: { user_id: 'me' } });
  void getConsumptionQuota(signed);
  void getConsumptionQuota(tokened, undefined, { retry: false });
  void createClientQuota(both, { path, body: quota });
  void createApplication(both, { body: {} });
  void listServices(anonymous);
  void listServices(metering);
  assertType<Client<'platformToken'>>(both);
  assertType<Client>(platform);
});

test('result() is narrowed by status, and every status can be handled', async () => {
  const result = await createCharge(metering, { body: { amount: 1 } }).result();
  expectTypeOf(result.status).toEqualTypeOf<
    201 | 400 | 401 | 402 | 403 | 413 | 422 | 429 | 500 | 503 | 'unexpected'
  >();
  if (result.status === 201) expectTypeOf(result.data).toEqualTypeOf<Charge>();
  if (result.status === 402) expectTypeOf(result.error).toEqualTypeOf<MeteringError>();
  if (result.status === 'unexpected') expectTypeOf(result).toEqualTypeOf<Unexpected>();
  expectTypeOf(result.meta.retryAfter).toEqualTypeOf<number | undefined>();
  expectTypeOf(createCharge(metering, { body: { amount: 1 } }).raw()).resolves.toEqualTypeOf<Response>();
});

test('isStatus gives the body its type', () => {
  expectTypeOf(isStatus<CreateCharge, 402>).guards.toEqualTypeOf<ApiError<402, MeteringError>>();
  const error: unknown = undefined;
  if (isStatus(error, createCharge, 402)) expectTypeOf(error.body.error.message).toEqualTypeOf<string>();
  if (isStatus(error, getApplication, 404)) expectTypeOf(error.body.detail).toEqualTypeOf<string>();
});

test('a function can take any operation, and call it', () => {
  const ask = <Types extends OperationTypes>(
    operation: Operation<Types>,
    ...[client, args]: [Types['client'], Types['args']]
  ): Call<Types> => operation(client, args);
  expectTypeOf(ask(createCharge, metering, { body: { amount: 1 } })).resolves.toEqualTypeOf<Charge>();
  expectTypeOf(ask(listServices, anonymous, {})).resolves.toEqualTypeOf<ServiceList>();
  assertType<Operation<CreateCharge>>(createCharge);
  // @ts-expect-error the operation has other types
  assertType<Operation<CreateCharge>>(listServices);
  // @ts-expect-error a platform token does not pay
  void ask(createCharge, platform, { body: { amount: 1 } });
});

test('statuses that the operation does not document do not compile', async () => {
  expectTypeOf<RefusalStatus<CreateChargeResult>>().toEqualTypeOf<
    400 | 401 | 402 | 403 | 413 | 422 | 429 | 500 | 503
  >();
  // @ts-expect-error 418 is not documented
  isStatus(undefined, createCharge, 418);
  // @ts-expect-error 409 is documented for other operations only
  isStatus(undefined, createCharge, 409);
  // @ts-expect-error 201 is no error
  isStatus(undefined, createCharge, 201);
  const result = await createCharge(metering, { body: { amount: 1 } }).result();
  // @ts-expect-error 404 is not documented
  void (result.status === 404);
  // @ts-expect-error the data is there only for a success
  void result.data;
});

test('a client without the scheme of the operation does not compile', () => {
  expectTypeOf(createCharge).parameter(0).toEqualTypeOf<Client<'credentialToken'>>();
  // @ts-expect-error a platform token does not pay
  void createCharge(platform, { body: { amount: 1 } });
  // @ts-expect-error a credential does not manage applications
  void listApplications(metering);
  // @ts-expect-error a platform token is of another family
  void getConsumptionQuota(platform);
  // @ts-expect-error a signature is of another family
  void listApplications(signed);
  // @ts-expect-error without any token
  void createClientQuota(anonymous, { path, body: quota });
});

test('wrong set-ups do not compile', () => {
  expectTypeOf(platform).toEqualTypeOf<Client<'platformToken'>>();
  // @ts-expect-error misspelt scheme
  void createClient({ baseUrl, auth: { platfromToken: bearer('t') } });
  // @ts-expect-error misspelt scheme beside a right one
  void createClient({ baseUrl, auth: { platformToken: bearer('t'), credentialTokn: bearer('t') } });
  // @ts-expect-error a signature is no bearer token
  void createClient({ baseUrl, auth: { platformToken: akSk({ ak: 'a', sk: 's' }) } });
  // @ts-expect-error a token is made by bearer()
  void createClient({ baseUrl, auth: { platformToken: 'platform-v1-0' } });
  // @ts-expect-error no base URL
  void createClient({ auth: {} });
  // @ts-expect-error misspelt option
  void createClient({ baseUrl, timeOut: 1 });
  // @ts-expect-error no secret key
  void akSk({ ak: 'a' });
});

test('wrong arguments do not compile', () => {
  expectTypeOf(createCharge).parameter(1).toEqualTypeOf<CreateChargeArgs>();
  // @ts-expect-error no arguments
  void createCharge(metering);
  // @ts-expect-error no body
  void createCharge(metering, {});
  // @ts-expect-error an amount is a number
  void createCharge(metering, { body: { amount: '0.55' } });
  // @ts-expect-error an unknown property
  void createCharge(metering, { body: { amount: 1, currency: 'USD' } });
  // @ts-expect-error a body that is text already
  void createCharge(metering, { body: JSON.stringify({ amount: 1 }) });
  // @ts-expect-error a misspelt enum value
  void createApplication(platform, { body: { scope: 'Globl' } });
  // @ts-expect-error no id
  void getApplication(platform, { path: {} });
  // @ts-expect-error an id is a text
  void getApplication(platform, { path: { id: 7 } });
  // @ts-expect-error an extra path parameter
  void getApplication(platform, { path: { id: 'a', user_id: 'b' } });
  // @ts-expect-error a misspelt query parameter
  void listApplications(platform, { query: { limits: 1 } });
  // @ts-expect-error a misspelt query parameter beside a right one
  void listApplications(platform, { query: { limit: 1, ofset: 1 } });
  // @ts-expect-error a limit is a number
  void listApplications(platform, { query: { limit: '1' } });
  // @ts-expect-error one scope has to be an array, too
  void listApplications(platform, { query: { scope: 'Global' } });
  // @ts-expect-error the user is required
  void listCoinInfos(platform);
  // @ts-expect-error the operation takes no arguments
  void getConsumptionQuota(signed, { query: { limit: 1 } });
  // @ts-expect-error a misspelt call option
  void listApplications(platform, {}, { abort: new AbortController().signal });
  // @ts-expect-error the arguments come before the options
  void listClientQuotas(signed, { signal: new AbortController().signal });
});
