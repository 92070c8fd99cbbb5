// Lets code that runs at the top of the repository import the workspace's packages. The root package
// cannot depend on them: Turborepo would then rebuild everything for each change in one of them.
import { registerHooks } from 'node:module';

/** Packages that together depend on all that can be imported. */
const [parentURL, otherURL] = ['server', 'docs'].map(
  (app) => new URL(`../apps/${app}/package.json`, import.meta.url).href,
);

registerHooks({
  resolve: (specifier, context, next) => {
    if (!specifier.startsWith('@quotakit/')) return next(specifier, context);
    try {
      return next(specifier, { ...context, parentURL });
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      return next(specifier, { ...context, parentURL: otherURL });
    }
  },
});
