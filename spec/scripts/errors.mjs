import { errorRegistry } from '../rules/support/errorRegistry.js';

/** The registry of error codes for programs: every code with its list of statuses. */
export function errorCodesJson() {
  const families = Object.entries(errorRegistry).map(([family, codes]) => [
    family,
    Object.fromEntries(Object.entries(codes).map(([code, entry]) => [code, programForm(entry)])),
  ]);
  return `${JSON.stringify(Object.fromEntries(families), null, 2)}\n`;
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
