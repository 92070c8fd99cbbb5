import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Clients } from './clients.ts';
import type { Settings } from './settings.ts';

/** What the parts of the page share while somebody is signed in. */
export interface Session {
  /** Null before signing in. */
  readonly clients: Clients | null;
  readonly settings: Settings;
  /** Changes when the reader asks for new data. */
  readonly revision: number;
}

export const SessionContext = createContext<Session>({
  clients: null,
  settings: { docsUrl: null, demo: null },
  revision: 0,
});

/** The clients of whoever is signed in. */
export function useClients(): Clients {
  const { clients } = useContext(SessionContext);
  if (!clients) throw new Error('Nobody is signed in.');
  return clients;
}
