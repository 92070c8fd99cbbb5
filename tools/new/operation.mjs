import { FAMILIES } from '../../spec/rules/support/operation.js';

/** A mistake in the command line. */
export class UsageError extends Error {}

const PREFIXES = [
  [/^\/api\/v1\/(?=(charges|holds|ledger-entries)\/)/, 'metering'],
  [/^\/api\/v1\//, 'platform'],
  [/^\/v2\/(?=partners\/)/, 'partner'],
  [/^\/v2\/\{project_id\}\//, 'client-quotas'],
];
const VERBS = { get: 'get', post: 'create', put: 'update', patch: 'update', delete: 'delete' };

/** What follows from a method and a path: the family, the names, and the files that bear them. */
export function describeOperation(method, url) {
  const verb = VERBS[method.toLowerCase()];
  if (!verb) throw new UsageError(`There is no method ${method}. Methods: ${Object.keys(VERBS).join(', ')}.`);
  const [prefix, family] = PREFIXES.find(([pattern]) => pattern.test(url)) ?? [];
  if (!family) {
    throw new UsageError(
      `No family has the path ${url}. Paths begin with /api/v1/, /v2/partners/ or /v2/{project_id}/.`,
    );
  }
  const { slash, schemes } = FAMILIES[family];
  if (url.endsWith('/') !== slash) {
    throw new UsageError(`Paths of the ${family} family ${slash ? '' : 'do not '}end in a slash.`);
  }
  const below = url.replace(prefix, '').replace(/\/$/, '');
  if (!/^[a-z0-9{}_/-]+$/.test(below)) throw new UsageError(`Write ${url} in kebab-case.`);
  const segments = below.split('/');
  const collection = segments.findLast((segment) => !segment.startsWith('{')) ?? '';
  const isList = verb === 'get' && !segments.at(-1).startsWith('{');
  const many = pascal(collection);
  const one = many
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch)es$/, '$1')
    .replace(/([^s])s$/, '$1');
  return {
    method: method.toLowerCase(),
    url,
    family,
    scheme: schemes.at(-1) === 'akSk' ? schemes : [schemes[0]],
    id: isList ? `list${many}` : `${verb}${one}`,
    one,
    tag: collection.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase()),
    isList,
    parameters: segments.filter((segment) => segment.startsWith('{')).map((segment) => segment.slice(1, -1)),
    pathFile: `${segments.join('_')}.yaml`,
  };
}

function pascal(kebab) {
  return kebab.replaceAll(/(?:^|-)(.)/g, (_whole, letter) => letter.toUpperCase());
}
