import type { Description, JsonObject } from './description.ts';

/** The source of a module that names each schema of the contract. */
export function aliases(description: Description): string {
  const names = Object.entries(description.components.schemas).map(([name, schema]) => alias(name, schema));
  return [
    "import type { components, operations, paths } from './openapi.js';\n",
    'export type { components, operations, paths };\n',
    ...names,
  ].join('\n');
}

/** An interface keeps its name where an editor or an error message shows it; unions and scalars cannot be one. */
function alias(name: string, schema: JsonObject): string {
  const type = `components['schemas']['${name}']`;
  const isPlain = schema.type === 'object' && 'properties' in schema;
  const isComposed = 'oneOf' in schema || 'anyOf' in schema || 'allOf' in schema;
  if (!isPlain || isComposed) return `${comment(schema)}export type ${name} = ${type};\n`;
  // A generic in its place would be instantiated once for each schema.
  return `type ${name}Schema = ${type};\n${comment(schema)}export interface ${name} extends ${name}Schema {}\n`;
}

function comment({ description }: JsonObject): string {
  if (typeof description !== 'string') return '';
  const text = description.trim().replaceAll('*/', '*\\/');
  return `/**\n${text.replaceAll(/^/gm, ' * ')}\n */\n`;
}
