// Written by `node build/main.ts` from the contract. Edit spec/ instead.

export * from './operations/client-quotas.ts';
export * from './operations/identity.ts';
export * from './operations/metering.ts';
export * from './operations/partner.ts';
export * from './operations/platform.ts';
