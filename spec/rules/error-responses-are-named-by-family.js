import { FAMILIES } from './support/operation.js';
import { refName } from './support/schema.js';

export function errorResponsesAreNamedByFamily() {
  return {
    Operation({ 'x-family': family, responses = {} }, { report, location }) {
      const prefix = FAMILIES[family]?.envelope.replace(/Error$/, '');
      for (const [status, { $ref }] of Object.entries(responses)) {
        if (!prefix || !$ref || !/^[45]/.test(status) || refName($ref).startsWith(prefix)) continue;
        report({
          message: `Status ${status} refers to \`${refName($ref)}\`: use a response of the ${family} family, whose names begin with ${prefix}.`,
          location: location.child(['responses', status]),
        });
      }
    },
  };
}
