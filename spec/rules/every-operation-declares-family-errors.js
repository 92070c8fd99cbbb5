import { FAMILIES } from './support/operation.js';
import { refName, follow } from './support/schema.js';

export function everyOperationDeclaresFamilyErrors() {
  let rootSecurity = [];
  return {
    Root(root) {
      rootSecurity = root.security ?? [];
    },
    Operation(operation, context) {
      const family = FAMILIES[operation['x-family']];
      if (!family) return;
      const { report, location } = context;
      const at = location.child(['responses']);
      for (const status of requiredStatuses(operation.security ?? rootSecurity)) {
        if (operation.responses?.[status]) continue;
        report({
          message: `Declare status ${status}: every operation that can answer it documents it.`,
          location: at,
        });
      }
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        if (!/^[45]/.test(status) || hasEnvelope(response, family.envelope, context)) continue;
        report({
          message: `Status ${status} must have the error body of its family: \`application/json\` with a $ref to ${family.envelope}.`,
          location: at.child([status]),
        });
      }
    },
  };
}

/** 401 cannot happen where no token is needed; where it is optional, a wrong one may still be refused. */
function requiredStatuses(security) {
  const secured = security.length > 0 && security.every((scheme) => Object.keys(scheme).length > 0);
  return secured ? ['400', '401', '500'] : ['400', '500'];
}

function hasEnvelope(response, envelope, context) {
  const { content = {} } = follow(response, context).node;
  const ref = content['application/json']?.schema?.$ref;
  return ref !== undefined && refName(ref) === envelope && Object.keys(content).length === 1;
}
