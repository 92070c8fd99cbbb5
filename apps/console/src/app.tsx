import { isStatus } from '@quotakit/client';
import { getPlatformTokenUser } from '@quotakit/client/operations/platform';
import type { TokenUser } from '@quotakit/client/types';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Dashboard } from './dashboard.tsx';
import { Header } from './header.tsx';
import { usePreferences } from './preferences.ts';
import { createClients, type Clients } from './session/clients.ts';
import { forgetKeys, keepKeys, keptKeys, type Keys } from './session/keys.ts';
import { SessionContext } from './session/session.ts';
import type { Settings } from './session/settings.ts';
import { checkToken } from './session/checkToken.ts';
import { SignIn } from './signIn.tsx';
import { LocaleContext, localeOf } from './strings/locale.ts';

/** Whoever is signed in. */
interface SignedIn {
  readonly clients: Clients;
  readonly user: TokenUser;
}

/** The whole page: the sign-in form, or what the keys let an operator see. */
export function App({ settings }: { readonly settings: Settings }) {
  const preferences = usePreferences();
  const locale = useMemo(() => localeOf(preferences.language), [preferences.language]);
  const [signedIn, setSignedIn] = useState<SignedIn | null>(null);
  const [hasExpired, setExpired] = useState(false);
  const [isResuming, setResuming] = useState(() => keptKeys() !== null);
  const [revision, setRevision] = useState(0);

  useEffect(() => {
    document.documentElement.lang = locale.language;
    document.title = locale.strings.title;
  }, [locale]);
  useEffect(() => {
    const keys = keptKeys();
    if (keys) void resume(keys);
  }, []);

  async function signIn(keys: Keys, keep: boolean): Promise<void> {
    const user = await checkToken(keys);
    if (keep) keepKeys(keys);
    setExpired(false);
    setSignedIn({ user, clients: createClients(keys, expire) });
  }

  async function resume(keys: Keys): Promise<void> {
    try {
      await signIn(keys, true);
    } catch (error) {
      // A server that cannot be reached now may be there at the next reload.
      if (isStatus(error, getPlatformTokenUser, 401)) expire();
    }
    setResuming(false);
  }

  function signOut(): void {
    forgetKeys();
    setSignedIn(null);
  }

  function expire(): void {
    signOut();
    setExpired(true);
  }

  return (
    <LocaleContext.Provider value={locale}>
      <SessionContext.Provider value={{ clients: signedIn?.clients ?? null, settings, revision }}>
        <a class="skip" href="#content">
          {locale.strings.skip}
        </a>
        <Header
          preferences={preferences}
          user={signedIn?.user ?? null}
          revision={revision}
          refresh={() => setRevision((count) => count + 1)}
          signOut={signOut}
        />
        <main id="content" tabIndex={-1}>
          {signedIn && <Dashboard />}
          {!signedIn && !isResuming && <SignIn signIn={signIn} hasExpired={hasExpired} />}
        </main>
      </SessionContext.Provider>
    </LocaleContext.Provider>
  );
}
