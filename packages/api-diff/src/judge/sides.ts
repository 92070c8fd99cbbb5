import type { Flow } from '../schema/direction.ts';

export type Side = 'base' | 'head';

/** In requests the old client sends and the new server receives; in responses it is the other way round. */
export const SIDES: Readonly<Record<Flow, { readonly sender: Side; readonly receiver: Side }>> = {
  request: { sender: 'base', receiver: 'head' },
  response: { sender: 'head', receiver: 'base' },
};
