import { eachSchema } from './support/eachSchema.js';
import { hasType } from './support/schema.js';

export function everyRequestBodyIsClosed() {
  const seen = new Set();
  return {
    RequestBody: {
      MediaType({ schema }, { report, resolve, location }) {
        const visit = (part, at) => {
          if (!hasType(part, 'object') || isClosed(part)) return;
          report({
            message:
              'Close this request object with `additionalProperties: false`, so that a misspelt property is refused.',
            location: at,
          });
        };
        eachSchema(schema ?? {}, { resolve, location: location.child(['schema']) }, visit, seen);
      },
    },
  };
}

/** A map of free names has no `properties` and says of what it is a map. */
function isClosed({ properties, additionalProperties, unevaluatedProperties }) {
  if (additionalProperties === false || unevaluatedProperties === false) return true;
  return !properties && additionalProperties !== undefined;
}
