import { follow } from './support/schema.js';

const HEADERS = ['Retry-After', 'RateLimit', 'RateLimit-Policy'];

export function every429SaysWhenToRetry() {
  return {
    Responses(responses, context) {
      const response = responses['429'];
      if (!response) return;
      const { headers = {} } = follow(response, context).node;
      for (const header of HEADERS.filter((name) => !headers[name])) {
        context.report({
          message: `Status 429 must say when to retry: declare the header \`${header}\`.`,
          location: context.location.child(['429']),
        });
      }
    },
  };
}
