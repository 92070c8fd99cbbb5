import { statusesOf } from './support/errorRegistry.js';
import { FAMILIES } from './support/operation.js';
import { follow } from './support/schema.js';

export function errorExamplesUseRegisteredCodes() {
  return {
    Operation({ 'x-family': family, responses = {} }, context) {
      if (!FAMILIES[family]) return;
      for (const [status, response] of Object.entries(responses)) {
        if (!/^[45]/.test(status)) continue;
        for (const message of problems({ family, status: Number(status), response }, context)) {
          context.report({ message, location: context.location.child(['responses', status]) });
        }
      }
    },
  };
}

function problems({ family, status, response }, context) {
  const place = follow(response, context);
  const examples = Object.entries(place.node.content?.['application/json']?.examples ?? {});
  return examples.flatMap(([name, example]) => {
    const { value } = follow(example, place).node;
    const code = FAMILIES[family].errorCode.reduce((part, key) => part?.[key], value);
    return problem({ family, status, name, code }) ?? [];
  });
}

function problem({ family, status, name, code }) {
  const statuses = statusesOf(family, code);
  if (statuses.includes(status)) return undefined;
  if (statuses.length === 0) {
    return `The example \`${name}\` has the code \`${code}\`, which the ${family} family does not have: correct it or register it in errors.yaml.`;
  }
  return `The example \`${name}\` of status ${status} has the code \`${code}\`, which belongs to status ${statuses.join(' or ')}: move it there or correct it.`;
}
