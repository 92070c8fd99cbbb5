import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { textsOf } from './texts.mjs';

export const LOCALES = ['zh-CN'];

const DESCRIPTION = ['openapi.yaml', 'paths/*.yaml', 'components/*/*.yaml'];
const WORKFLOWS = 'workflows/*.yaml';

/** The handwritten files of the description, by their path below `root`. */
export function descriptionFiles(root) {
  return globSync(DESCRIPTION, { cwd: root }).toSorted();
}

/** The workflows, by their path below `root`. */
export function workflowFiles(root) {
  return globSync(WORKFLOWS, { cwd: root }).toSorted();
}

/** Every file with texts to translate. */
function sourceFiles(root) {
  return globSync([...DESCRIPTION, WORKFLOWS, 'errors.yaml'], { cwd: root }).toSorted();
}

/** What is wrong with a locale: a sentence for each missing, stale, left-over or damaged text. */
export function problemsOf(root, locale) {
  const left = new Set(globSync('**/*.yaml', { cwd: folderOf(root, locale) }));
  const problems = sourceFiles(root).flatMap((file) => {
    left.delete(file);
    return fileProblems(read(root, file), readTranslation(root, locale, file), file);
  });
  const strays = [...left].map((file) => `${file}: there is no such file in the contract: delete it.`);
  return [...problems, ...strays];
}

/** A source file with its texts translated. A text without a current translation stays English: the lint names it. */
export function translated(root, locale, file) {
  const document = read(root, file);
  const entries = readTranslation(root, locale, file);
  for (const { at, text, replace } of textsOf(document, file)) {
    const entry = entries[at];
    if (entry?.en === text && entry.zh) replace(entry.zh);
  }
  return document;
}

/** Brings the files of a locale up to the contract: new texts are added with an empty translation. */
export function scaffold(root, locale) {
  for (const file of sourceFiles(root)) {
    const known = readTranslation(root, locale, file);
    const texts = [...textsOf(read(root, file), file)];
    const entries = Object.fromEntries(
      texts.map(({ at, text }) => [at, { en: text, zh: known[at]?.en === text ? known[at].zh : '' }]),
    );
    const target = path.join(folderOf(root, locale), file);
    if (texts.length === 0) rmSync(target, { force: true });
    else writeYaml(target, entries);
  }
}

export function writeYaml(target, content) {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, stringify(content, { lineWidth: 0, singleQuote: true }));
}

function fileProblems(document, entries, file) {
  const texts = [...textsOf(document, file)];
  const places = new Set(texts.map(({ at }) => at));
  const over = Object.keys(entries).filter((at) => !places.has(at));
  const wrong = texts.flatMap(({ at, text }) => {
    const problem = textProblem(text, entries[at]);
    return problem ? [`${file}: ${at} ${problem}`] : [];
  });
  return [...wrong, ...over.map((at) => `${file}: ${at} is left over: the contract has no such text.`)];
}

function textProblem(text, entry) {
  if (!entry) return 'is missing.';
  if (entry.en !== text) return 'is stale: its English text has changed.';
  if (!entry.zh) return 'is not translated.';
  const lost = fixedParts(text).filter((part) => !entry.zh.includes(part));
  return lost.length > 0 ? `must keep ${lost.join(', ')} as it is.` : undefined;
}

/** What no translation may change: code, and the targets of links. */
function fixedParts(text) {
  return [...text.matchAll(/`[^`]+`|\]\([^)]+\)/g)].map(([part]) => part);
}

function folderOf(root, locale) {
  return path.join(root, 'i18n', locale);
}

function read(root, file) {
  return parse(readFileSync(path.join(root, file), 'utf8'));
}

function readTranslation(root, locale, file) {
  const target = path.join(folderOf(root, locale), file);
  return existsSync(target) ? (parse(readFileSync(target, 'utf8')) ?? {}) : {};
}
