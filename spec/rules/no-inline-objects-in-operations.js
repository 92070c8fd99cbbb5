import { hasType } from './support/schema.js';

export function noInlineObjectsInOperations() {
  const check = ({ schema }, { report, location }) => {
    if (!isInlineObject(schema)) return;
    report({
      message:
        'Move this object schema to a file in components/schemas and refer to it, so that it has a name in the types.',
      location: location.child(['schema']),
    });
  };
  return { MediaType: check, Parameter: check, Header: check };
}

function isInlineObject(schema) {
  if (!schema || schema.$ref) return false;
  if (hasType(schema, 'object') || schema.properties) return true;
  const parts = [schema.items, schema.allOf, schema.anyOf, schema.oneOf].flat();
  return parts.some((part) => isInlineObject(part));
}
