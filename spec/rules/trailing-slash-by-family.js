import { FAMILIES, operationsOf } from './support/operation.js';

export function trailingSlashByFamily() {
  return {
    PathItem(pathItem, { report, key, rawLocation }) {
      const families = new Set(operationsOf(pathItem).map((operation) => operation['x-family']));
      for (const family of families) {
        const wanted = FAMILIES[family]?.slash;
        if (wanted === undefined || wanted === key.endsWith('/')) continue;
        const fix = wanted ? 'must end in a slash' : 'must not end in a slash';
        report({
          message: `Path \`${key}\` ${fix}, as all of the ${family} family.`,
          location: rawLocation.key(),
        });
      }
    },
  };
}
