import { follow } from './support/schema.js';

export function everyErrorLinksItsPage() {
  return {
    Responses(responses, context) {
      for (const status of Object.keys(responses).filter((code) => /^[45]/.test(code))) {
        if (follow(responses[status], context).node.headers?.Link) continue;
        context.report({
          message: `Declare the header \`Link\` on status ${status}: the server links each error to the page of its code.`,
          location: context.location.child([status]),
        });
      }
    },
  };
}
