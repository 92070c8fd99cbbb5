import { describe, expect, it } from 'vitest';
import { aliases } from '../src/aliases.ts';
import { openResponseEnums } from '../src/openEnums.ts';

const color = { type: 'string', enum: ['red'] };
const item = {
  type: 'object',
  properties: { color: { $ref: '#/components/schemas/Color', description: 'Its color.' } },
};
const json = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

describe('openResponseEnums', () => {
  it('opens properties of schemas that only responses use', () => {
    const { components } = openResponseEnums({
      paths: { '/items': { post: { requestBody: json('NewItem'), responses: { 201: json('Item') } } } },
      components: { schemas: { Color: color, Item: item, NewItem: item } },
    });
    expect(components.schemas.NewItem).toEqual(item);
    expect(components.schemas.Color).toEqual(color);
    expect(components.schemas.Item?.properties).toEqual({
      color: {
        description: 'Its color.',
        anyOf: [{ $ref: '#/components/schemas/Color' }, { type: 'string', 'x-open': true }],
      },
    });
  });
});

describe('aliases', () => {
  it('makes an interface of an object, so that its name is shown', () => {
    const source = aliases({
      paths: {},
      components: { schemas: { Item: { type: 'object', properties: {}, description: 'An item.' } } },
    });
    expect(source).toContain(
      "type ItemSchema = components['schemas']['Item'];\n/**\n * An item.\n */\nexport interface Item extends ItemSchema {}",
    );
  });

  it('names each schema, with its description', () => {
    const source = aliases({
      paths: {},
      components: { schemas: { Item: { description: 'An item */.\nTwo.' } } },
    });
    expect(source).toContain(
      "/**\n * An item *\\/.\n * Two.\n */\nexport type Item = components['schemas']['Item'];",
    );
  });
});
