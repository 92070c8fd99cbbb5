import { parametersOf } from './support/operation.js';

const ALLOWED = {
  get: ['safe'],
  put: ['idempotent'],
  delete: ['idempotent'],
  post: ['idempotent', 'keyed', 'none'],
  patch: ['idempotent', 'keyed', 'none'],
};

export function everyOperationStatesItsIdempotency() {
  return {
    Operation(operation, context) {
      const { report, key, location } = context;
      const stated = operation['x-idempotency'];
      const at = stated === undefined ? location.key() : location.child(['x-idempotency']);
      const allowed = ALLOWED[key] ?? [];
      if (!allowed.includes(stated)) {
        report({
          message: `Set \`x-idempotency\` to what a ${key.toUpperCase()} may be: ${allowed.join(', ')}.`,
          location: at,
        });
        return;
      }
      const hasKey = parametersOf(operation, context).some(({ name }) => name === 'Idempotency-Key');
      if (hasKey === (stated === 'keyed')) return;
      report({
        message:
          'An operation takes the `Idempotency-Key` header exactly when its `x-idempotency` is keyed: change one of them.',
        location: at,
      });
    },
  };
}
