/** The words of the pages of schemas. */
export const schemas = {
  schema: 'Schema',
  schemas: 'Schemas',
  schemasDescription: 'Every schema of the description: its properties, and the operations that use it.',
  schemasIntroduction: 'What operations send and answer is made of these. Each has a page of its own.',
  objects: 'Objects',
  values: 'Values',
  properties: 'Properties',
  example: 'Example',
  used: 'Where it is used',
  within: 'Part of',
  request: 'request',
  response: 'response',
  about: (type: string, description: string) => (description === '' ? `Schema, ${type}.` : description),
};
