import { FAMILIES } from './support/operation.js';

export function everyOperationNamesItsFamily() {
  return {
    Operation(operation, { report, location }) {
      const family = operation['x-family'];
      if (Object.hasOwn(FAMILIES, family ?? '')) return;
      const families = Object.keys(FAMILIES).join(', ');
      report({
        message: `Set \`x-family\` to one of: ${families}.`,
        location: family === undefined ? location.key() : location.child(['x-family']),
      });
    },
  };
}
