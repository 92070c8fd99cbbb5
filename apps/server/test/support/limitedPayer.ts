import { instanceOf, type Instance } from './instance.ts';
import { createPayer, type Payer } from './payer.ts';
import type { TestServer } from './server.ts';

/** A payer whose credential is the key of an app, so that a client quota can limit its calls. */
export interface LimitedPayer extends Payer {
  readonly appId: string;
  readonly instance: Instance;
}

/** The settings of a client quota that a test chooses. */
export interface QuotaSettings {
  readonly call_limits?: number;
  readonly time_unit?: 'SECOND' | 'MINUTE' | 'HOUR' | 'DAY';
  readonly time_interval?: number;
  readonly reset_time?: string;
}

export async function createLimitedPayer(server: TestServer): Promise<LimitedPayer> {
  const payer = await createPayer(server, { own: 1000 });
  const instance = instanceOf(server);
  const { body } = await instance.createApp({ name: `app ${payer.credentialId}`, key: payer.credentialId });
  return { ...payer, appId: body.id, instance };
}

/** Makes a client quota of three calls a minute, unless told otherwise, and returns its id. */
export async function createQuota(instance: Instance, settings: QuotaSettings = {}): Promise<string> {
  const { status, body } = await instance.call('POST /app-quotas', quotaBody(settings));
  if (status !== 201) throw new Error(`The client quota was refused: ${JSON.stringify(body)}`);
  return body.app_quota_id;
}

export const quotaBody = (settings: QuotaSettings, name = `q${crypto.randomUUID().slice(0, 8)}`) => ({
  name,
  call_limits: 3,
  time_unit: 'MINUTE',
  time_interval: 1,
  ...settings,
});

export const bind = ({ instance, appId }: LimitedPayer, quotaId: string) =>
  instance.call(`POST /app-quotas/${quotaId}/binding-apps`, { app_ids: [appId] });
export const unbind = ({ instance, appId }: LimitedPayer, quotaId: string) =>
  instance.call(`DELETE /app-quotas/${quotaId}/bound-apps/${appId}`);
