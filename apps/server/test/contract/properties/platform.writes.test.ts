import { proveOperations } from '../../support/contract/properties.ts';

proveOperations(({ family, idempotency }) => family === 'platform' && idempotency !== 'safe');
