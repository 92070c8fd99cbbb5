/** Keys whose string is prose for people. */
const PROSE = new Set(['summary', 'description', 'meaning', 'action']);

/** Keys whose content is data, not prose. */
const DATA = new Set([
  'value',
  'example',
  'default',
  'enum',
  'const',
  'required',
  'security',
  'x-source',
  'x-cost',
  'payload',
  'outputs',
]);

/**
 * The texts of one source file that a translation has to give, each with its place and a way to replace it.
 * A place is made of keys and names, never of positions where there is a name, so that it survives insertions.
 */
export function* textsOf(document, file) {
  yield* walk(document, '');
  if (document.info) yield text('/info/title', document.info, 'title');
  if (file === 'openapi.yaml') yield* indexTexts(document);
}

function* walk(node, at) {
  for (const [key, child, place] of children(node)) {
    const here = `${at}/${place}`;
    if (typeof child === 'string') {
      if (PROSE.has(key)) yield text(here, node, key);
    } else if (key === 'x-enumDescriptions') {
      for (const value of Object.keys(child)) yield text(`${here}/${value}`, child, value);
    } else if (!isData(key, child)) {
      yield* walk(child, here);
    }
  }
}

/** The names of tags: a tag's name is an identifier, so its translation is an x-displayName. */
function* indexTexts({ tags, 'x-tagGroups': groups }) {
  for (const tag of tags) {
    yield { at: `/tags/${tag.name}/name`, text: tag.name, replace: (name) => (tag['x-displayName'] = name) };
  }
  for (const group of groups) yield text(`/x-tagGroups/${group.name}/name`, group, 'name');
}

function text(at, holder, key) {
  return { at, text: holder[key], replace: (translation) => (holder[key] = translation) };
}

function children(node) {
  if (Array.isArray(node)) return node.map((child, index) => [index, child, nameOf(child) ?? index]);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).map(([key, child]) => [key, child, key]);
}

function nameOf(item) {
  return item?.name ?? item?.workflowId ?? item?.stepId;
}

/** The examples of a schema are a list of values; those of a body are named objects with a summary. */
function isData(key, child) {
  return DATA.has(key) || (key === 'examples' && Array.isArray(child));
}
