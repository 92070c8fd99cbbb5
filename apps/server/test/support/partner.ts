import { mainProject } from '../../src/demo/projects.ts';
import type { Tables } from '../../src/database/database.ts';
import type { Insertable } from 'kysely';
import { startTestServer, type CallResult, type TestServer } from './server.ts';
import { unthrottled } from './services.ts';

/** The demo's partner. */
export interface Partner {
  readonly server: TestServer;
  /** Sends a request below `/v2/partners/sub-customers/budget`. */
  call(route: string, body?: unknown, xAuthToken?: string): Promise<CallResult>;
  /** Adds a customer of the partner. */
  addCustomer(customer: Partial<Insertable<Tables['partner_customer']>>): Promise<string>;
}

/** Starts the app, without a limit to the rate of calls. */
export async function startPartner(): Promise<Partner> {
  const server = await startTestServer({ guard: unthrottled });
  return {
    server,
    call(route, body, xAuthToken = server.demo.xAuthToken) {
      const [method = '', path = ''] = route.split(' ');
      const headers = { 'x-auth-token': xAuthToken };
      return server.call(`${method} /v2/partners/sub-customers/budget${path}`, { headers, body });
    },
    async addCustomer(customer) {
      const customer_id = crypto.randomUUID();
      await server.database
        .insertInto('partner_customer')
        .values({
          customer_id,
          domain_id: mainProject.domain.id,
          created_at: server.services.clock.now(),
          ...customer,
        })
        .execute();
      return customer_id;
    },
  };
}

export const denied = [403, { error_code: 'CBC.0151', error_msg: 'Access denied.' }];
export const invalidParameter = [400, { error_code: 'CBC.0100', error_msg: 'Invalid parameter.' }];
export const wrongAssociation = [
  400,
  {
    error_code: 'CBC.99005024',
    error_msg: 'This API cannot be invoked because the association type of the customer is incorrect.',
  },
];

/** Makes an eleventh call in a second, on a server of its own, and expects it to be refused. */
export async function eleventhCall(route: string, body?: unknown): Promise<CallResult> {
  const server = await startTestServer();
  const [method = '', path = ''] = route.split(' ');
  const send = () =>
    server.call(`${method} /v2/partners/sub-customers/budget${path}`, {
      headers: { 'x-auth-token': server.demo.xAuthToken },
      body,
    });
  for (let call = 1; call <= 10; call++) await send();
  const answer = await send();
  await server.close();
  return answer;
}
