import { parseCredits } from '@quotakit/engine';
import { demoServiceIds } from '../../src/demo/catalogue.ts';
import { createUser, type User } from './arrange/user.ts';
import type { CallResult, TestServer } from './server.ts';

/** Packages of the demo: 100 credits for 13.5 dollars, and 1000 for 120. */
export const SMALL = '5b0f0f5e-0000-4000-8000-000000000001';
export const LARGE = '5b0f0f5e-0000-4000-8000-000000000002';

/** A user who buys credits for an application of ChatGPT. */
export interface Buyer extends User {
  call(route: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<CallResult>;
  /** Orders the small package for the application, but for what is said. */
  order(fields?: object, headers?: Readonly<Record<string, string>>): Promise<CallResult>;
  /** Calls an action of an order, such as `pay`. */
  act(action: string, orderId: string, body?: object): Promise<CallResult>;
  /** What the application holds. */
  remaining(): Promise<number>;
}

export async function createBuyer(server: TestServer): Promise<Buyer> {
  const user = await createUser(server);
  const call: Buyer['call'] = (route, body, headers = {}) =>
    server.call(route, { token: user.platformToken, body, headers });
  return {
    ...user,
    call,
    order: (fields = {}, headers = {}) =>
      call(
        'POST /api/v1/orders/',
        { application_id: user.applicationId, package_id: SMALL, ...fields },
        headers,
      ),
    act: (action, orderId, body) => call(`POST /api/v1/orders/${orderId}/${action}/`, body),
    remaining: async () =>
      (await call(`GET /api/v1/applications/${user.applicationId}/`)).body.remaining_amount,
  };
}

/** An order of the small package whose payment is open. */
export async function openPayment(buyer: Buyer): Promise<string> {
  const { body } = await buyer.order();
  await buyer.act('pay', body.id, { pay_way: 'Stripe' });
  return body.id;
}

/** A package to sell besides those of the demo. */
export interface NewPackage {
  readonly credits: number;
  readonly dollars: number | string;
  readonly days?: number;
  /** ChatGPT where it is left out; null for the global balance. */
  readonly serviceId?: string | null;
}

/** Makes a package, of type Period where it has days. */
export async function createPackage(
  { database }: TestServer,
  { credits, dollars, days, serviceId = demoServiceIds.chatgpt }: NewPackage,
): Promise<string> {
  const id = crypto.randomUUID();
  await database
    .insertInto('package')
    .values({
      id,
      service_id: serviceId,
      type: days === undefined ? 'Usage' : 'Period',
      name: `${credits} Credits`,
      amount_micro: parseCredits(credits),
      price_micro: parseCredits(dollars),
      duration_seconds: days === undefined ? null : days * 86_400,
    })
    .execute();
  return id;
}

/** Makes the buyer a customer of a new partner with a quota of 100, of which an amount is used. */
export async function makeCustomer(
  { database, services }: TestServer,
  { userId }: Buyer,
  used: string,
): Promise<string> {
  const id = crypto.randomUUID().replaceAll('-', '');
  const domain = { id, name: `partner-${id}`, partner: true, created_at: services.clock.now() };
  await database.insertInto('domain').values(domain).execute();
  const figures = { consumption_quota: '100', amount: '0', coupon_amount: '0', unbilled_amount: '0' };
  await database
    .insertInto('partner_credit')
    .values({ domain_id: id, ...figures, due_amount: used, currency: 'USD' })
    .execute();
  await database
    .updateTable('user_account')
    .set({ partner_domain_id: id })
    .where('id', '=', userId)
    .execute();
  return id;
}
