import { follow } from './support/schema.js';

export function everyBodyHasNamedExamples() {
  return {
    MediaType({ examples = {} }, context) {
      const { report, location } = context;
      if (Object.keys(examples).length === 0) {
        report({ message: 'Show this body: give it at least one named example under `examples`.' });
      }
      for (const [name, example] of Object.entries(examples)) {
        if (follow(example, context).node.summary?.trim()) continue;
        report({
          message: `Say in a \`summary\` what the example \`${name}\` shows.`,
          location: location.child(['examples', name]),
        });
      }
    },
  };
}
