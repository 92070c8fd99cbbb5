import { documentedCodes, errorRegistry } from './support/errorRegistry.js';
import { FAMILIES } from './support/operation.js';

/** The enum of a family's error codes, and what it says about each, are those of the registry. */
export function errorCodesAreRegistered() {
  return {
    Schema(schema, { report, location }) {
      const family = familyOf(location);
      if (!family) return;
      const codes = schema.enum ?? [];
      const texts = schema['x-enumDescriptions'] ?? {};
      const registered = documentedCodes(family);
      for (const code of registered.filter((name) => !codes.includes(name))) {
        report({
          message: `Add \`${code}\`, which errors.yaml registers for the ${family} family: \`${textOf(family, code)}\``,
          location: location.child(['enum']),
        });
      }
      for (const code of codes) {
        const fault = problem(family, code, { registered, text: texts[code] });
        if (fault) report({ message: fault, location: location.child(['enum']) });
      }
    },
  };
}

/** The family whose codes the schema lists, by the name of its file or of its component. */
function familyOf({ source, pointer }) {
  const name = `${source.absoluteRef}${pointer.replace(/^#\/$/, '')}`
    .replace(/\.ya?ml$/, '')
    .split('/')
    .at(-1);
  return Object.keys(FAMILIES).find((family) => name === `${FAMILIES[family].envelope}Code`);
}

function problem(family, code, { registered, text }) {
  if (!registered.includes(code)) {
    return `errors.yaml does not register \`${code}\` as a code of the ${family} family's operations: register it or remove it.`;
  }
  if (text?.trim() === textOf(family, code)) return undefined;
  return `Explain \`${code}\` as errors.yaml does: \`${textOf(family, code)}\``;
}

function textOf(family, code) {
  const { status, meaning } = errorRegistry[family][code];
  return `${[status].flat().join(' or ')}. ${meaning.trim()}`;
}
