/** The changelog of one package. */
export interface Releases {
  /** Of the package, such as `@quotakit/client`. */
  readonly name: string;
  /** Markdown whose headings are below that of the package. */
  readonly text: string;
}

/** Changelogs in the order of their packages' names, from files as changesets write them. */
export function readChangelogs(files: readonly string[]): Releases[] {
  return files
    .map((file) => {
      const [first = '', ...lines] = file.trim().split('\n');
      return {
        name: first.replace(/^# /, ''),
        text: lines
          .join('\n')
          .replaceAll(/^(?=##)/gm, '#')
          .trim(),
      };
    })
    .toSorted((left, right) => left.name.localeCompare(right.name, 'en'));
}
