const INTEGRITY_VIOLATIONS = '23';

/** The name of the constraint that a statement would have broken; undefined for any other error. */
export function brokenConstraint(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('constraint' in error)) return undefined;
  return String(error.code).startsWith(INTEGRITY_VIOLATIONS) ? String(error.constraint) : undefined;
}
