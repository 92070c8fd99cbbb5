const STATUSES = ['402', '403', '409', '429'];
const VERBS = `
  add allow ask buy call change check choose confirm create delete enable extend get leave list lower pay place raise
  read refresh remove repeat retry rotate send settle sign start take top try unbind update use wait
`
  .trim()
  .replaceAll(/\s+/g, '|');
// At the beginning of a sentence, or of what stands behind a colon.
const ADVICE = new RegExp(`(?:^|[.:;]\\s+)(?:${VERBS})\\b`, 'i');

export function refusalsSayWhatToDo() {
  const seen = new Set();
  return {
    Responses(responses, { report, resolve, location }) {
      for (const status of STATUSES.filter((code) => responses[code])) {
        const response = responses[status];
        const at = response.$ref ? resolve(response) : { node: response, location: location.child([status]) };
        if (!at.location || seen.has(at.location.absolutePointer)) continue;
        seen.add(at.location.absolutePointer);
        if (ADVICE.test(at.node.description?.trim() ?? '')) continue;
        report({
          message: `Say in the description of status ${status} what the caller can do, in a sentence that begins with a verb: "Use …", "Send …", "Wait …".`,
          location: at.location.child(['description']),
        });
      }
    },
  };
}
