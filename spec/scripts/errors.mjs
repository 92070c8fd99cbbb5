// Writes dist/errors.json, the registry of error codes for programs: every code with its list of statuses.
import { mkdirSync, writeFileSync } from 'node:fs';
import { errorRegistry } from '../rules/support/errorRegistry.js';

const families = Object.entries(errorRegistry).map(([family, codes]) => [
  family,
  Object.fromEntries(Object.entries(codes).map(([code, entry]) => [code, programForm(entry)])),
]);
const target = new URL('../dist/errors.json', import.meta.url);
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, `${JSON.stringify(Object.fromEntries(families), null, 2)}\n`);

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
