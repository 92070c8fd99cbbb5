import { hasType, isAssertion } from './support/schema.js';

const BOUNDS = ['maxLength', 'format', 'enum', 'const', 'pattern'];

export function everyStringIsBounded() {
  return {
    Schema(schema, { report, location }) {
      if (!hasType(schema, 'string') || isAssertion(location)) return;
      if (BOUNDS.some((bound) => schema[bound] !== undefined)) return;
      report({ message: `Bound this string: give it one of ${BOUNDS.join(', ')}.` });
    },
  };
}
