import type { Description, JsonObject } from './description.ts';

/** The source of a module that names each schema of the contract. */
export function aliases(description: Description): string {
  const names = Object.entries(description.components.schemas).map(
    ([name, schema]) => `${comment(schema)}export type ${name} = components['schemas']['${name}'];\n`,
  );
  return [
    "import type { components, operations, paths } from './openapi.js';\n",
    'export type { components, operations, paths };\n',
    ...names,
  ].join('\n');
}

function comment({ description }: JsonObject): string {
  if (typeof description !== 'string') return '';
  const text = description.trim().replaceAll('*/', '*\\/');
  return `/**\n${text.replaceAll(/^/gm, ' * ')}\n */\n`;
}
