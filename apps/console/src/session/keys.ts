/** What an operator signs in with. */
export interface Keys {
  readonly platformToken: string;
  /** For client quotas and partner credit; null where the operator gave none. */
  readonly project: ProjectKeys | null;
}

/** One of the two ways in which those families know a caller. */
export type ProjectKeys = (
  | { readonly kind: 'akSk'; readonly accessKey: string; readonly secretKey: string }
  | { readonly kind: 'xAuthToken'; readonly token: string }
) & {
  /** Whose client quotas to show; empty where the keys are of a partner alone. */
  readonly projectId: string;
};

const KEPT_AS = 'quotakit.console.keys';

/** Keeps the keys until the tab is closed. */
export function keepKeys(keys: Keys): void {
  sessionStorage.setItem(KEPT_AS, JSON.stringify(keys));
}

export function forgetKeys(): void {
  sessionStorage.removeItem(KEPT_AS);
}

/** The keys that were kept in this tab. */
export function keptKeys(): Keys | null {
  const kept = sessionStorage.getItem(KEPT_AS);
  return kept === null ? null : (JSON.parse(kept) as Keys);
}
