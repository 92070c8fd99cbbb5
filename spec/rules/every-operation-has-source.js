const DOCUMENTS = ['000', '001', '002', '003', '004', 'vendor', 'quotakit'];

export function everyOperationHasSource() {
  return {
    Operation(operation, { report, location }) {
      const source = operation['x-source'];
      if (source === undefined) {
        report({
          message: 'Say where the operation comes from: add `x-source` with document, title and operation.',
          location: location.key(),
        });
        return;
      }
      for (const message of problems(source)) report({ message, location: location.child(['x-source']) });
    },
  };
}

function problems({ document, title, operation }) {
  const found = [];
  if (!DOCUMENTS.includes(document)) {
    found.push(`Set \`document\` to one of: ${DOCUMENTS.join(', ')} (as a string).`);
  }
  if (typeof title !== 'string' || !title.trim()) {
    found.push('Set `title` to the title of the source document.');
  }
  if (operation !== null && typeof operation !== 'string') {
    found.push("Set `operation` to the operation's name in the source document, or to null if it has none.");
  }
  return found;
}
