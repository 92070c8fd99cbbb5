import { eachSchema } from './support/eachSchema.js';
import { FAMILIES } from './support/operation.js';
import { refName } from './support/schema.js';

const AMOUNT = /(?:^|_)(?:amount|balance|price|threshold|consumption_quota)$/;

export function amountsUseAmountSchema() {
  const seen = {};
  return {
    // Below the operation, because a schema has the family of the operation that uses it.
    Operation: {
      Parameter({ name, schema }, { report, location }, { Operation }) {
        check(name, schema, Operation['x-family'], { report, location });
      },
      MediaType({ schema = {} }, { report, resolve, location }, { Operation }) {
        const family = Operation['x-family'];
        const visit = ({ properties = {} }, at) => {
          for (const [name, property] of Object.entries(properties)) {
            check(name, property, family, { report, location: at.child(['properties', name]) });
          }
        };
        seen[family] ??= new Set();
        eachSchema(schema, { resolve, location: location.child(['schema']) }, visit, seen[family]);
      },
    },
  };
}

function check(name, schema, family, { report, location }) {
  const allowed = FAMILIES[family]?.amounts;
  if (!allowed || !AMOUNT.test(name) || isAmount(schema, allowed)) return;
  const fix =
    allowed.length > 0 ? `refer to ${allowed.join(' or ')}` : 'this family has no amounts, so rename it';
  report({ message: `\`${name}\` is an amount of the ${family} family: ${fix}.`, location });
}

/** An amount that may be null is `anyOf` an amount schema and null. */
function isAmount(schema, allowed) {
  if (schema?.anyOf) return schema.anyOf.every((part) => part.type === 'null' || isAmount(part, allowed));
  return schema?.$ref !== undefined && allowed.includes(refName(schema.$ref));
}
