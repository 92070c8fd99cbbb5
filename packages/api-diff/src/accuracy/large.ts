/** Two large descriptions and the lines of the head that differ. */
export interface LargePair {
  readonly base: string;
  readonly head: string;
  /** The line of each edit in the head, counted from 1. */
  readonly lines: readonly number[];
}

/** An edit: a line of the description, found by the block that it stands in, and what it becomes. */
interface Edit {
  readonly block: string;
  readonly from: string;
  readonly to: string;
}

/** A pair of descriptions with so many operations, and half as many schemas that all lead to one another. */
export function largePair(operations: number): LargePair {
  const schemas = Math.ceil(operations / 2);
  const base = [
    'openapi: 3.1.0',
    'info:',
    '  title: Large',
    '  version: 1.0.0',
    'paths:',
    ...range(operations / 2).flatMap((index) => path(index, schemas)),
    'components:',
    '  schemas:',
    ...range(schemas).flatMap((index) => schema(index, schemas)),
  ];
  const head = [...base];
  const lines = edits(operations / 2, schemas).map((edit) => apply(head, edit));
  return { base: `${base.join('\n')}\n`, head: `${head.join('\n')}\n`, lines };
}

function range(length: number): number[] {
  return Array.from({ length: Math.floor(length) }, (_, index) => index);
}

function path(index: number, schemas: number): string[] {
  const own = index % schemas;
  const ref = (name: number): string => `$ref: '#/components/schemas/Thing${name % schemas}'`;
  return [
    `  /things${index}/{id}:`,
    '    parameters:',
    '      - name: id',
    '        in: path',
    '        required: true',
    '        schema:',
    '          type: string',
    '    get:',
    `      operationId: getThing${index}`,
    '      tags: [things]',
    `      summary: One thing of the sort ${index}.`,
    '      parameters:',
    '        - name: depth',
    '          in: query',
    '          schema:',
    '            type: integer',
    '            maximum: 10',
    '      responses:',
    "        '200':",
    '          description: The thing.',
    '          content:',
    '            application/json:',
    '              schema:',
    `                ${ref(own)}`,
    "        '404':",
    '          description: There is none.',
    '    put:',
    `      operationId: putThing${index}`,
    '      tags: [things]',
    '      requestBody:',
    '        content:',
    '          application/json:',
    '            schema:',
    `              ${ref(own + 1)}`,
    '      responses:',
    "        '204':",
    '          description: Done.',
  ];
}

function schema(index: number, schemas: number): string[] {
  const other = (step: number): string => `$ref: '#/components/schemas/Thing${(index * 7 + step) % schemas}'`;
  return [
    `    Thing${index}:`,
    '      type: object',
    '      required: [name]',
    '      properties:',
    '        name:',
    '          type: string',
    '          maxLength: 40',
    '        state:',
    '          type: string',
    '          enum: [open, closed]',
    '        count:',
    '          type: integer',
    '          minimum: 0',
    '        next:',
    `          ${other(1)}`,
    '        all:',
    '          type: array',
    '          items:',
    `            ${other(3)}`,
  ];
}

function edits(paths: number, schemas: number): Edit[] {
  const at = (part: number, of: number): number => Math.floor(part * of);
  const thing = (part: number): string => `    Thing${at(part, schemas)}:`;
  const item = (part: number): string => `  /things${at(part, paths)}/{id}:`;
  return [
    { block: thing(0.1), from: '          maxLength: 40', to: '          maxLength: 30' },
    { block: thing(0.2), from: '          maxLength: 40', to: '          maxLength: 50' },
    { block: thing(0.3), from: '          enum: [open, closed]', to: '          enum: [open, closed, lost]' },
    { block: thing(0.4), from: '          enum: [open, closed]', to: '          enum: [open]' },
    { block: thing(0.5), from: '          minimum: 0', to: '          minimum: 1' },
    { block: thing(0.6), from: '          type: integer', to: '          type: number' },
    { block: thing(0.7), from: '          type: string', to: "          type: [string, 'null']" },
    { block: thing(0.8), from: '      required: [name]', to: '      required: [name, count]' },
    { block: item(0.1), from: '            maximum: 10', to: '            maximum: 5' },
    { block: item(0.3), from: '      tags: [things]', to: '      tags: [items]' },
    {
      block: item(0.5),
      from: `      operationId: getThing${at(0.5, paths)}`,
      to: '      operationId: readThing',
    },
    { block: item(0.7), from: "        '404':", to: "        '410':" },
  ];
}

/** Makes an edit; answers its line. */
function apply(lines: string[], { block, from, to }: Edit): number {
  const at = lines.indexOf(from, lines.indexOf(block));
  lines[at] = to;
  return at + 1;
}
