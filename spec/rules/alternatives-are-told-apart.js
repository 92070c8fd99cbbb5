import { follow, isAssertion } from './support/schema.js';

export function alternativesAreToldApart() {
  return {
    Schema(schema, context) {
      if (schema.discriminator || isAssertion(context.location)) return;
      for (const keyword of ['oneOf', 'anyOf']) {
        for (const [left, right] of confusedPairs(schema[keyword] ?? [], context)) {
          context.report({
            message: `Alternatives ${left} and ${right} of this \`${keyword}\` cannot be told apart: add a \`discriminator\`, or let each require a property that the other does not have.`,
            location: context.location.child([keyword]),
          });
        }
      }
    },
  };
}

/** The numbers, from 1, of the alternatives that one value could fit both of. */
function confusedPairs(alternatives, context) {
  const parts = alternatives.map((part) => follow(part, context));
  return parts.flatMap((left, i) =>
    parts.flatMap((right, j) => (i < j && !areApart(left, right) ? [[i + 1, j + 1]] : [])),
  );
}

function areApart(left, right) {
  return areDisjoint(typesOf(left.node), typesOf(right.node)) || haveApartValues(left, right);
}

function haveApartValues(left, right) {
  if (areDisjoint(valuesOf(left.node), valuesOf(right.node))) return true;
  if (requiresForeign(left.node, right.node) && requiresForeign(right.node, left.node)) return true;
  const shared = (left.node.required ?? []).filter((name) => right.node.required?.includes(name));
  return shared.some((name) => areDisjoint(valuesOf(property(left, name)), valuesOf(property(right, name))));
}

/** Whether one requires a property that the other does not describe. */
function requiresForeign({ required = [] }, other) {
  const described = new Set([...Object.keys(other.properties ?? {}), ...(other.required ?? [])]);
  return required.some((name) => !described.has(name));
}

function property({ node, ...place }, name) {
  return follow(node.properties?.[name], place).node;
}

/** An integer is a number too. */
function typesOf({ type, properties, required }) {
  const types = type ?? (properties || required ? 'object' : undefined);
  return types && [types].flat().map((name) => (name === 'integer' ? 'number' : name));
}

function valuesOf(schema) {
  return schema.const === undefined ? schema.enum : [schema.const];
}

function areDisjoint(left, right) {
  return left !== undefined && right !== undefined && !left.some((value) => right.includes(value));
}
