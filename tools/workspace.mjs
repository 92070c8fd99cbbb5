// Lets code that runs at the top of the repository import the workspace's packages. The root package
// cannot depend on them: Turborepo would then rebuild everything for each change in one of them.
import { registerHooks } from 'node:module';

const parentURL = new URL('../apps/server/package.json', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, specifier.startsWith('@quotakit/') ? { ...context, parentURL } : context),
});
