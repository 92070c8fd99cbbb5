import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { SessionContext } from '../session/session.ts';

/** What is known of something that is read from the server. */
export type Loaded<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly data: Data; readonly isStale: boolean }
  | { readonly state: 'failed'; readonly error: unknown };

/**
 * Reads something when it is shown, when `key` changes, and when the reader asks for new data; in the last case the old
 * stays until the new is there.
 */
export function useLoad<Data>(
  key: string,
  load: (signal: AbortSignal) => Promise<Data>,
): [Loaded<Data>, retry: () => void] {
  const { revision } = useContext(SessionContext);
  const [attempt, setAttempt] = useState(0);
  const [known, setKnown] = useState<{ key: string; loaded: Loaded<Data> }>({ key, loaded: LOADING });
  useEffect(() => {
    const abort = new AbortController();
    setKnown((before) => ({ key, loaded: before.key === key ? outdated(before.loaded) : LOADING }));
    void settle(load, abort.signal).then((loaded) => loaded && setKnown({ key, loaded }));
    return () => abort.abort();
  }, [key, revision, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return [known.key === key ? known.loaded : LOADING, retry];
}

/** What becomes of an answer; null where nobody waits for it any more. */
export async function settle<Data>(
  load: (signal: AbortSignal) => Promise<Data>,
  signal: AbortSignal,
): Promise<Loaded<Data> | null> {
  const loaded = await load(signal).then(
    (data) => ({ state: 'ready', data, isStale: false }) as const,
    (error: unknown) => ({ state: 'failed', error }) as const,
  );
  return signal.aborted ? null : loaded;
}

const LOADING = { state: 'loading' } as const;

function outdated<Data>(loaded: Loaded<Data>): Loaded<Data> {
  return loaded.state === 'ready' ? { ...loaded, isStale: true } : LOADING;
}
