import { isList, parametersOf } from './support/operation.js';
import { follow, hasType } from './support/schema.js';

const ORDER = /\b(?:order|ordered|newest|oldest|first)\b/i;
const CLAMPED = /\bclamped\b|\babove \d+/;

export function everyListStatesItsOrder() {
  return {
    Operation(operation, context) {
      if (!isList(operation)) return;
      const { report, location } = context;
      const parameters = parametersOf(operation, context);
      for (const message of [
        ...orderProblems(operation, parameters),
        ...limitProblems(operation, parameters, context),
      ]) {
        report({ message, location: location.child(['operationId']) });
      }
    },
  };
}

function orderProblems({ operationId, description = '' }, parameters) {
  const ordering = parameters.find(({ name }) => name === 'ordering');
  if (ordering?.schema?.default !== undefined || ORDER.test(description)) return [];
  return [
    `Say in which order \`${operationId}\` lists, in its description or by the default of a parameter \`ordering\`.`,
  ];
}

function limitProblems(operation, parameters, context) {
  const limit = parameters.find(({ name }) => name === 'limit');
  if (!limit && namesItsItems(operation, context)) return [];
  if (!limit) {
    return [
      'A list needs a parameter `limit`, or a body with a required array of `maxItems` that names the items: without one the answer grows without bound.',
    ];
  }
  const { schema = {}, description = '' } = limit;
  const problems = [];
  if (schema.default === undefined) problems.push('Give the parameter `limit` a `default`.');
  if (schema.maximum === undefined && !CLAMPED.test(description)) {
    problems.push(
      'Give the parameter `limit` a `maximum`, or say in its description to what a larger value is clamped.',
    );
  }
  return problems;
}

/** Whether the body names the items to list, and only so many. */
function namesItsItems({ requestBody }, context) {
  const body = follow(requestBody, context);
  const request = follow(body.node.content?.['application/json']?.schema, body);
  const { required = [], properties = {} } = request.node;
  return required.some((name) => {
    const { node } = follow(properties[name], request);
    return hasType(node, 'array') && node.maxItems !== undefined;
  });
}
