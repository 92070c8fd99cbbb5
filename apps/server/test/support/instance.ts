import type { CallResult, TestServer } from './server.ts';

/** A token and the instance it is used for. */
export interface Target {
  readonly xAuthToken: string;
  readonly projectId: string;
  readonly instanceId: string;
}

/** Sends requests to one instance. Paths begin below it: `POST /app-quotas`. */
export interface Instance {
  call(route: string, body?: unknown): Promise<CallResult>;
  createApp(body: unknown): Promise<CallResult>;
  /** Makes a client quota and returns its id. */
  createQuota(name: string): Promise<string>;
}

export function instanceOf(
  server: TestServer,
  { xAuthToken, projectId, instanceId }: Target = server.demo,
): Instance {
  const headers = { 'x-auth-token': xAuthToken };
  const send = (method: string, path: string, body?: unknown) =>
    server.call(`${method} ${path}`, { headers, body });
  const base = `/v2/${projectId}/apic/instances/${instanceId}`;
  async function call(route: string, body?: unknown): Promise<CallResult> {
    const [method = '', path = ''] = route.split(' ');
    return send(method, `${base}${path}`, body);
  }
  return {
    call,
    createApp: (body) => send('POST', `/v2/${projectId}/instances/${instanceId}/apps`, body),
    async createQuota(name) {
      const { body } = await call('POST /app-quotas', { ...dailyQuota, name });
      return body.app_quota_id;
    },
  };
}

/** The request of source document 004. */
export const dailyQuota = {
  call_limits: 1000,
  name: 'ClientQuota_demo',
  reset_time: '2020-09-20 00:00:00',
  time_interval: 1,
  time_unit: 'DAY',
};

/** The 400 answer to a value that is not allowed. */
export const invalid = (name: string, error_code = 'APIG.2012') => ({
  error_code,
  error_msg: `Invalid parameter value,parameterName:${name}. Please refer to the support documentation`,
});
