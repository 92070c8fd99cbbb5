import { describedProperties, follow, hasExample } from './support/schema.js';

export function everyPropertyHasExample() {
  return {
    Schema(schema, context) {
      for (const { name, property, location } of describedProperties(schema, context)) {
        if (isExemplified(property, context)) continue;
        context.report({
          message: `Property \`${name}\` has no example: give it \`examples\`, or refer to a schema that has them.`,
          location,
        });
      }
    },
  };
}

/** An object leaves it to its properties, which this rule checks too, and an array to what it holds. */
function isExemplified(schema, context) {
  if (hasExample(schema) || schema.const !== undefined || schema.properties) return true;
  if (schema.items?.$ref) return isExemplified(schema.items, context);
  if (!schema.$ref) return false;
  const target = follow(schema, context);
  return isExemplified(target.node, target);
}
