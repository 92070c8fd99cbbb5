import { describedProperties, follow } from './support/schema.js';

export function everyPropertyHasDescription() {
  return {
    Schema(schema, context) {
      for (const { name, property, location } of describedProperties(schema, context)) {
        const description = property.description ?? follow(property, context).node.description;
        if (description?.trim()) continue;
        context.report({
          message: `Property \`${name}\` has no description: say what it means, its unit and bounds, and what leaving it out or null means.`,
          location,
        });
      }
    },
  };
}
