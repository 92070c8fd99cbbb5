import { operations } from '@quotakit/contract';

/** How much of the contract a run has seen. */
export interface Verdict {
  readonly documented: number;
  readonly reached: number;
  /** Documented answers that no test got. */
  readonly missing: readonly string[];
  /** Answers that the contract does not document. */
  readonly undocumented: readonly string[];
}

/** Compares the noted answers, one a line, with the documented ones. */
export function judge(answers: string): Verdict {
  const seen = new Set(answers.split('\n').filter((line) => line !== ''));
  const documented = Object.values(operations).flatMap(({ id, statuses }) =>
    statuses.map((status) => `${id} ${status}`),
  );
  const missing = documented.filter((pair) => !seen.has(pair));
  const known = new Set(documented);
  return {
    documented: documented.length,
    reached: documented.length - missing.length,
    missing,
    undocumented: [...seen].filter((pair) => !known.has(pair)),
  };
}
