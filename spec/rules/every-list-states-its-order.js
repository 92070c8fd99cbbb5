import { isList, parametersOf } from './support/operation.js';

const ORDER = /\b(?:order|ordered|newest|oldest|first)\b/i;
const CLAMPED = /\bclamped\b|\babove \d+/;

export function everyListStatesItsOrder() {
  return {
    Operation(operation, context) {
      if (!isList(operation)) return;
      const { report, location } = context;
      const parameters = parametersOf(operation, context);
      const limits = isBoundedByBody(operation) ? [] : limitProblems(parameters);
      for (const message of [...orderProblems(operation, parameters), ...limits]) {
        report({ message, location: location.child(['operationId']) });
      }
    },
  };
}

/** A list of what the body names is as long as the body: `maxItems` there is its limit. */
function isBoundedByBody({ requestBody }) {
  return requestBody !== undefined;
}

function orderProblems({ operationId, description = '' }, parameters) {
  const ordering = parameters.find(({ name }) => name === 'ordering');
  if (ordering?.schema?.default !== undefined || ORDER.test(description)) return [];
  return [
    `Say in which order \`${operationId}\` lists, in its description or by the default of a parameter \`ordering\`.`,
  ];
}

function limitProblems(parameters) {
  const limit = parameters.find(({ name }) => name === 'limit');
  if (!limit) return ['A list needs a parameter `limit`: without one the answer grows without bound.'];
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
