import { eachSchema } from './support/eachSchema.js';

export function everyResponseBodyIsOpen() {
  const seen = new Set();
  return {
    Response: {
      MediaType({ schema }, { report, resolve, location }) {
        const visit = ({ additionalProperties, unevaluatedProperties }, at) => {
          if (additionalProperties !== false && unevaluatedProperties !== false) return;
          report({
            message:
              'Do not close this response object: a property may be added to it later, and clients expect that.',
            location: at,
          });
        };
        eachSchema(schema ?? {}, { resolve, location: location.child(['schema']) }, visit, seen);
      },
    },
  };
}
