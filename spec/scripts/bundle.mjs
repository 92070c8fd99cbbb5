import path from 'node:path';
import { bundle, loadConfig } from '@redocly/openapi-core';

const FIRST = ['openapi', 'info', 'servers', 'tags', 'paths', 'components'];

/** Makes one document of a description; what is wrong with its references is an error. */
export async function bundleDescription(file, configFile) {
  const config = await loadConfig({ configPath: configFile });
  const { bundle: made, problems } = await bundle({
    config: config.forAlias('quotakit'),
    ref: file,
    componentRenamingConflicts: 'error',
  });
  if (problems.length > 0) {
    const sentences = new Set(problems.map((problem) => describe(problem, file)));
    throw new Error([...sentences].join('\n'));
  }
  const { parsed } = made;
  const keys = [...FIRST, ...Object.keys(parsed).filter((key) => !FIRST.includes(key))];
  return Object.fromEntries(keys.map((key) => [key, parsed[key]]));
}

function describe({ message, location }, file) {
  const [at] = location;
  return `${at ? path.relative(path.dirname(file), at.source.absoluteRef) : file}: ${message}`;
}
