/**
 * A decorator of the bundle. The bundler orders components by their first use, so that a path added at the
 * top would move them all; by name, a change stays where it was made. Paths keep the order of the index.
 */
export function sortedComponents() {
  return {
    Root: {
      leave(root) {
        if (!root.components) return;
        const kinds = sortedByName(root.components);
        root.components = Object.fromEntries(
          kinds.map(([kind, items]) => [kind, Object.fromEntries(sortedByName(items))]),
        );
      },
    },
  };
}

/** By code unit and not by language, so that the order is the same on every machine. */
function sortedByName(items) {
  return Object.entries(items).toSorted(([a], [b]) => (a < b ? -1 : 1));
}
