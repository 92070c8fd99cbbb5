import { follow, hasExample } from './support/schema.js';

export function everyParameterHasExample() {
  return {
    Parameter(parameter, context) {
      const { schema = {}, examples = {} } = parameter;
      if (Object.keys(examples).length > 0) return;
      if ([parameter, schema, follow(schema, context).node].some((node) => hasExample(node))) return;
      context.report({
        message: `Parameter \`${parameter.name}\` has no example: give its schema \`examples\`, or refer to a schema that has them.`,
      });
    },
  };
}
