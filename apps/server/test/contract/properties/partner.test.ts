import { proveOperations } from '../../support/contract/properties.ts';

proveOperations(({ family }) => family === 'partner');
