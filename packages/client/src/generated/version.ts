// Written by `node build/main.ts` from the contract. Edit spec/ instead.

export const version = '0.1.0';
