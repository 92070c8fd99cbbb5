import { isList } from './support/operation.js';
import { follow, hasType } from './support/schema.js';

const METHODS = {
  list: ['get', 'post'],
  get: ['get'],
  export: ['get'],
  create: ['post'],
  update: ['put', 'patch', 'post'],
  delete: ['delete'],
  bind: ['post'],
  unbind: ['delete'],
  rotate: ['post'],
  pay: ['post'],
  refresh: ['post'],
  verify: ['post'],
  confirm: ['post'],
  capture: ['post'],
  release: ['post'],
};
/** A name that is longer does not fit where editors show what is called: the test of @quotakit/client counts it. */
const MOST_CHARACTERS = 25;
const GRAMMAR = new RegExp(`^(${Object.keys(METHODS).join('|')})(?:[A-Z][a-z0-9]+)+$`);

export function operationIdGrammar() {
  return {
    Operation(operation, context) {
      const message = problem(operation, context);
      if (message) context.report({ message, location: context.location.child(['operationId']) });
    },
  };
}

function problem(operation, context) {
  const id = operation.operationId ?? '';
  const verb = GRAMMAR.exec(id)?.[1];
  if (!verb) {
    const verbs = Object.keys(METHODS).join(', ');
    return `Write operationId \`${id}\` in camelCase and begin it with one of: ${verbs}.`;
  }
  if (id.length > MOST_CHARACTERS) {
    return `operationId \`${id}\` has ${id.length} characters: use at most ${MOST_CHARACTERS}, as editors show it twice.`;
  }
  if (!METHODS[verb].includes(context.key)) {
    const methods = METHODS[verb].join(' or ').toUpperCase();
    return `operationId \`${id}\` belongs to ${methods}: use another verb or another method.`;
  }
  if (isList(operation) && !returnsList(operation, context)) {
    return `operationId \`${id}\` begins with list: return an object with an array in status 200, or begin it with get.`;
  }
  return undefined;
}

function returnsList(operation, context) {
  const response = follow(operation.responses?.['200'], context);
  const body = follow(response.node.content?.['application/json']?.schema, response);
  return Object.values(body.node.properties ?? {}).some((property) => hasType(property, 'array'));
}
