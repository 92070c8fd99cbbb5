const LONGEST = 60;
const VERBS = `
  Add Allow Bind Cancel Capture Change Charge Check Confirm Create Delete Download Export Get Hold Issue List Log Pay Place
  Preview Prove Read Redeem Refresh Release Remove Rename Replace Request Reserve Revoke Rotate Send Set Sign Start Stop
  Summarize Test Unbind Update Verify
`
  .trim()
  .split(/\s+/);
// What is written with a capital inside a sentence, as it is a name.
const NAMES = new Set(['Apple', 'Global']);

export function summariesAreImperative() {
  return {
    Operation({ summary = '', operationId }, { report, location }) {
      const at = location.child([summary ? 'summary' : 'operationId']);
      for (const fix of problems(summary)) {
        report({ message: `Summary of \`${operationId}\`: ${fix}`, location: at });
      }
    },
  };
}

function problems(summary) {
  const [verb, ...words] = summary.split(' ');
  const titled = words.filter((word) => /^[A-Z][a-z]+$/.test(word) && !NAMES.has(word));
  return [
    !VERBS.includes(verb) &&
      'begin it with a verb that says what to do, such as List or Create; add a new verb to the list of this rule.',
    titled.length > 0 && `write \`${titled.join(' ')}\` in lower case: only names have a capital.`,
    /[.!?]\s*$/.test(summary) && 'leave out the full stop at its end: it is a title.',
    summary.length > LONGEST && `shorten it to ${LONGEST} characters; the rest belongs in the description.`,
    summary !== summary.trim() && 'remove the spaces around it.',
  ].filter(Boolean);
}
