export function descriptionsAreSentences() {
  const check = (node, { report, location }) => {
    for (const fix of problems(node)) report({ message: fix, location: location.child(['description']) });
  };
  return {
    Info: check,
    Tag: check,
    Operation: check,
    Parameter: check,
    RequestBody: check,
    Response: check,
    Header: check,
    Schema: check,
  };
}

function problems({ description, summary }) {
  if (typeof description !== 'string') return [];
  const text = description.trimEnd();
  if (text === '') return ['Write this description: it is empty.'];
  return [
    !/(?:[.…]\)?|```)$/.test(text) && `End this description in a full stop: \`…${text.slice(-20)}\`.`,
    /[ \t]\n/.test(description) && 'Remove the spaces at the ends of the lines of this description.',
    summary &&
      bare(text) === bare(summary) &&
      'Let this description say more than the summary, which it repeats.',
  ].filter(Boolean);
}

function bare(text) {
  return text.replace(/\.$/, '').toLowerCase();
}
