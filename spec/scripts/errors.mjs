/** A registry of error codes for programs: every code with its list of statuses. */
export function programRegistry(registry) {
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
