import { describe, expect, test } from 'vitest';
import { editions } from '../src/i18n/edition.ts';
import { operationViews } from '../src/reference/operations.ts';
import type { SchemaNode } from '../src/reference/schema.ts';
import { schemaViews } from '../src/reference/schemas.ts';
import { builtText } from './support/dist.ts';

describe.each(editions)('the twins in $language', (edition) => {
  test('of operations have every parameter, property, status and sample of the page', () => {
    const lacking = operationViews(edition).flatMap((view) => {
      const text = builtText(`${view.href}index.md`);
      const wanted = [
        `# ${view.summary}\n`,
        `${view.method} \`${view.path}\``,
        ...view.parameters.map(({ name }) => `- \`${name}\`,`),
        ...bodiesOf(view).flatMap(propertiesIn),
        ...view.responses.map(({ status }) => `### ${status}`),
        ...view.samples.flatMap(({ curl, python }) => [curl, python]),
      ];
      return wanted.filter((piece) => !text.includes(piece)).map((piece) => `${view.href}: ${piece}`);
    });
    expect(lacking).toEqual([]);
  });

  test('of schemas have every property of the page', () => {
    const lacking = schemaViews(edition).flatMap(({ href, name, node }) => {
      const text = builtText(`${href}index.md`);
      return [`# ${name}\n`, ...propertiesIn(node)].filter((piece) => !text.includes(piece));
    });
    expect(lacking).toEqual([]);
  });

  test('show nothing that only a browser can use', () => {
    const text = builtText(`${edition.prefix}/reference/metering/create-charge/index.md`);
    expect(text).not.toContain('## Run');
    expect(text.replaceAll(/`[^`\n]*`/g, '')).not.toContain('<');
  });

  test('stand in one file, under the address of their page', () => {
    const full = builtText(`${edition.prefix}/llms-full.txt`);
    for (const { href } of operationViews(edition)) expect(full).toContain(`${href} -->\n\n# `);
  });
});

function bodiesOf({ body, responses }: ReturnType<typeof operationViews>[number]): SchemaNode[] {
  return [body, ...responses.map((response) => response.body)].flatMap((each) => each?.schema ?? []);
}

function propertiesIn({ children }: SchemaNode): string[] {
  return children.flatMap((child) => [`- \`${child.name}\` `, ...propertiesIn(child)]);
}
