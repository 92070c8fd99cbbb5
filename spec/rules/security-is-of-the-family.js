import { FAMILIES } from './support/operation.js';

export function securityIsOfTheFamily() {
  return {
    Operation({ 'x-family': family, security }, { report, location }) {
      const allowed = FAMILIES[family]?.schemes;
      if (!allowed) return;
      if (!security) {
        report({
          message: 'State the `security` of the operation itself: `[]` where it takes no token.',
          location: location.key(),
        });
        return;
      }
      const names = security.flatMap((choice) => Object.keys(choice));
      for (const name of names.filter((scheme) => !allowed.includes(scheme))) {
        report({
          message: `\`${name}\` is not a security scheme of the ${family} family: use ${allowed.join(' or ') || 'none'}.`,
          location: location.child(['security']),
        });
      }
    },
  };
}
