/** The name of the component that a `$ref` points to, in the source files as in the bundle. */
export function refName(ref) {
  return ref
    .split('/')
    .at(-1)
    .replace(/\.ya?ml$/, '');
}

/**
 * The node that `node` is or refers to. The answer is also the context in which to follow what that node
 * refers to: a `$ref` is relative to its own file, at first the file that is visited.
 */
export function follow(node, { resolve, file }) {
  if (!node?.$ref) return { node: node ?? {}, resolve, file };
  const { node: target = {}, location } = resolve(node, file);
  return { node: target, resolve, file: location?.source.absoluteRef };
}

export function hasType(schema, type) {
  return [schema.type].flat().includes(type);
}

export function hasExample(node) {
  return node.example !== undefined || node.examples?.length > 0;
}

/** Whether the schema only tests a value (in `if`, `then`, `else`, `not`) instead of describing one. */
export function isAssertion({ pointer }) {
  return /(?<!\/properties)\/(?:if|then|else|not)(?:\/|$)/.test(pointer);
}

/** The properties that the schema describes, with their places. */
export function describedProperties(schema, { location }) {
  if (isAssertion(location)) return [];
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    property,
    location: location.child(['properties', name]),
  }));
}
