/** The registry of error codes, as `@quotakit/spec/errors.json` has it: by family, then by code. */
export type Registry = Readonly<Record<string, Readonly<Record<string, RegisteredCode>>>>;

interface RegisteredCode {
  readonly statuses: readonly number[];
}

/** The source of the table of error codes, with the statuses of each. */
export function errorCodeTable(registry: Registry): string {
  return [
    '// Written by `node build/main.ts` from spec/errors.yaml. Edit that instead.',
    '',
    '/** Every error code, by its family, with the statuses that it is answered with. */',
    'export const errorCodes = {',
    ...Object.entries(registry).flatMap(([family, codes]) => [
      `  ${JSON.stringify(family)}: {`,
      ...Object.entries(codes).map(
        ([code, { statuses }]) => `    ${JSON.stringify(code)}: [${statuses.join(', ')}],`,
      ),
      '  },',
    ]),
    '} as const;',
    '',
  ].join('\n');
}
