const SINGLE = ['items', 'additionalProperties'];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];

/**
 * Calls `visit(schema, location)` for a schema and for all that describe a part of it, also behind `$ref`s:
 * each place once for one `seen`. A visitor of Redocly that is nested in another stops at the first schema.
 */
export function eachSchema(node, { resolve, location }, visit, seen) {
  const at = node.$ref ? resolve(node, location.source.absoluteRef) : { node, location };
  if (!at.location || typeof at.node !== 'object' || seen.has(at.location.absolutePointer)) return;
  seen.add(at.location.absolutePointer);
  visit(at.node, at.location);
  for (const path of parts(at.node)) {
    const part = path.reduce((parent, key) => parent[key], at.node);
    eachSchema(part, { resolve, location: at.location.child(path) }, visit, seen);
  }
}

/** The paths to the schemas that a schema is made of. */
function parts(schema) {
  return [
    ...SINGLE.filter((keyword) => schema[keyword]).map((keyword) => [keyword]),
    ...Object.keys(schema.properties ?? {}).map((name) => ['properties', name]),
    ...LISTS.flatMap((keyword) => (schema[keyword] ?? []).map((_, index) => [keyword, index])),
  ];
}
