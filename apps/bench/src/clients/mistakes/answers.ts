import { RIGHT_CALLS, type RightCall } from './calls.ts';
import type { Spelling } from './spellings.ts';

/** A use of an answer: of the data of a success as `data`, or of the body of a refusal as `body`. */
interface Use {
  readonly operation: string;
  readonly status: number;
  readonly use: string;
}

const RIGHT_DATA: readonly Use[] = [
  { operation: 'createCharge', status: 201, use: 'data.amount.toFixed(2);' },
  { operation: 'createCharge', status: 201, use: 'data.remaining_amount.toFixed(2);' },
  { operation: 'getApplication', status: 200, use: 'data.id.trim();' },
  { operation: 'listOrders', status: 200, use: 'data.items[0]?.state.trim();' },
  { operation: 'listOrders', status: 200, use: 'data.count.toFixed();' },
  { operation: 'listClientQuotas', status: 200, use: 'data.quotas[0]?.name.trim();' },
  { operation: 'createClientQuota', status: 201, use: 'data.app_quota_id.trim();' },
];
const RIGHT_BODIES: readonly Use[] = [
  { operation: 'createCharge', status: 402, use: 'body.error.message.trim();' },
  { operation: 'createHold', status: 402, use: 'body.error.code.trim();' },
  { operation: 'getApplication', status: 404, use: 'body.detail.trim();' },
  { operation: 'getCustomerBudget', status: 403, use: 'body.error_code.trim();' },
  { operation: 'listClientQuotas', status: 404, use: 'body.error_msg.trim();' },
];
const WRONG_DATA: readonly Use[] = [
  { operation: 'createCharge', status: 201, use: 'data.amout;' },
  { operation: 'createCharge', status: 201, use: 'data.amount.trim();' },
  { operation: 'createHold', status: 201, use: 'data.error;' },
  { operation: 'getApplication', status: 200, use: 'data.items;' },
  { operation: 'listOrders', status: 200, use: 'data.items[0].state.trim();' },
  { operation: 'listOrders', status: 200, use: 'data.items.state;' },
  { operation: 'listOrders', status: 200, use: 'data.items[0]?.colour;' },
  { operation: 'createCredential', status: 201, use: 'data.limited_amount.toFixed();' },
];
const WRONG_BODIES: readonly Use[] = [
  { operation: 'createCharge', status: 402, use: 'body.amount;' },
  { operation: 'createCharge', status: 402, use: 'body.error.colour;' },
  { operation: 'getApplication', status: 404, use: 'body.error_code;' },
  { operation: 'createCharge', status: 418, use: 'void body;' },
  { operation: 'getApplication', status: 402, use: 'void body;' },
  { operation: 'listClientQuotas', status: 418, use: 'void body;' },
];

export const rightUses = (spelling: Spelling): string[] => statements(spelling, RIGHT_DATA, RIGHT_BODIES);
export const wrongUses = (spelling: Spelling): string[] => statements(spelling, WRONG_DATA, WRONG_BODIES);

function statements(spelling: Spelling, ofData: readonly Use[], ofBodies: readonly Use[]): string[] {
  const callOf = (operation: string): string => {
    const call = RIGHT_CALLS.find((one) => one.operation === operation) as RightCall;
    return spelling.call({ call, given: call.needs }) ?? '';
  };
  return [
    ...ofData.map(({ operation, status, use }) => spelling.onSuccess(callOf(operation), status, use)),
    ...ofBodies.map(({ operation, status, use }) =>
      spelling.onStatus(callOf(operation), operation, status, use),
    ),
  ];
}
