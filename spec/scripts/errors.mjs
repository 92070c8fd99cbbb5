// Writes dist/errors.json and dist/errors.<locale>.json, the registry of error codes for programs: every code with its
// list of statuses.
import { fileURLToPath } from 'node:url';
import { errorRegistry } from '../rules/support/errorRegistry.js';
import { LOCALES, translated } from './i18n/locale.mjs';
import { writeJson } from './writeJson.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
writeJson(root, 'dist/errors.json', programRegistry(errorRegistry));
for (const locale of LOCALES) {
  writeJson(root, `dist/errors.${locale}.json`, programRegistry(translated(root, locale, 'errors.yaml')));
}

function programRegistry(registry) {
  const families = Object.entries(registry).map(([family, codes]) => [
    family,
    Object.fromEntries(Object.entries(codes).map(([code, entry]) => [code, programForm(entry)])),
  ]);
  return Object.fromEntries(families);
}

function programForm({ status, meaning, action, retry, gateway = false, routing = false }) {
  return {
    statuses: [status].flat(),
    meaning: meaning.trim(),
    action: action.trim(),
    retry,
    gateway,
    routing,
  };
}
