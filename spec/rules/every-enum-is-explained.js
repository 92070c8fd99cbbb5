export function everyEnumIsExplained() {
  return {
    Schema(schema, { report, location }) {
      if (!schema.enum) return;
      const explained = schema['x-enumDescriptions'] ?? {};
      const values = schema.enum.map(String);
      for (const value of values.filter((name) => !explained[name]?.trim?.())) {
        report({
          message: `Explain the value \`${value}\` in \`x-enumDescriptions\`.`,
          location: location.child(['enum']),
        });
      }
      for (const value of Object.keys(explained).filter((name) => !values.includes(name))) {
        report({
          message: `\`x-enumDescriptions\` explains \`${value}\`, which is not in the enum: remove it.`,
          location: location.child(['x-enumDescriptions']),
        });
      }
    },
  };
}
