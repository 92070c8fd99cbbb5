import type { CostRule } from '@quotakit/types';
import type { Transaction } from '../database/database.ts';
import { demoServiceIds } from './catalogue.ts';

interface DemoApi {
  readonly id: string;
  readonly serviceId: string;
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly tag: string;
  readonly cost: readonly CostRule[];
}

const fixed = (consumption: number): CostRule[] => [{ conditions: true, consumption, remark: null }];

const apis: readonly DemoApi[] = [
  {
    id: '09a26295-5972-4392-9318-dcd9b218f90d',
    serviceId: demoServiceIds.midjourney,
    name: 'midjourney-imagine',
    title: 'Midjourney Imagine API',
    path: '/midjourney/imagine',
    tag: 'image',
    cost: [
      { conditions: { '==': [{ var: 'mode' }, 'fast'] }, consumption: 4.95, remark: 'fast mode' },
      ...fixed(2.2),
    ],
  },
  {
    id: '09a26295-5972-4392-9318-dcd9b218f90e',
    serviceId: demoServiceIds.chatgpt,
    name: 'chatgpt-chat',
    title: 'ChatGPT Chat API',
    path: '/chatgpt/v1/chat',
    tag: 'chat',
    cost: fixed(0.55),
  },
  {
    id: '09a26295-5972-4392-9318-dcd9b218f90f',
    serviceId: demoServiceIds.claude,
    name: 'claude-messages',
    title: 'Claude Messages API',
    path: '/claude/v1/messages',
    tag: 'chat',
    cost: fixed(0.8),
  },
];

const CREATED_AT = '2024-01-01T00:00:00.000000Z';

/** Writes the APIs of the demo's services. */
export async function seedApis(transaction: Transaction): Promise<void> {
  const rows = apis.map(({ serviceId, tag, cost, ...api }) => ({
    ...api,
    service_id: serviceId,
    method: 'POST' as const,
    stage: 'Production' as const,
    cost: JSON.stringify(cost),
    tags: JSON.stringify([tag]),
    created_at: CREATED_AT,
    updated_at: CREATED_AT,
  }));
  await transaction.insertInto('api').values(rows).execute();
}
