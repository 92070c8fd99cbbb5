import type { TokenUser } from '@quotakit/client/types';
import { themes, type Preferences, type Theme } from './preferences.ts';
import { languages, useLocale, type Language } from './strings/locale.ts';

interface HeaderProps {
  readonly preferences: Preferences;
  /** Null before signing in. */
  readonly user: TokenUser | null;
  readonly revision: number;
  readonly refresh: () => void;
  readonly signOut: () => void;
}

/** Where this is, who is signed in, and how the page looks. */
export function Header({ preferences, user, revision, refresh, signOut }: HeaderProps) {
  const { strings } = useLocale();
  return (
    <header class="top">
      <h1 class="brand">
        <img src="icon.svg" alt="" width="28" height="28" />
        Quotakit <span>{strings.console}</span>
      </h1>
      <Looks preferences={preferences} />
      {user && (
        <div class="session">
          <span class="who" title={user.id}>
            {user.nickname ?? user.username ?? user.email ?? `${user.id.slice(0, 8)}…`}
          </span>
          <Updated key={revision} />
          <button type="button" class="button" onClick={refresh}>
            {strings.refresh}
          </button>
          <button type="button" class="button" onClick={signOut}>
            {strings.signOut}
          </button>
        </div>
      )}
    </header>
  );
}

function Updated() {
  const { strings, formats } = useLocale();
  return (
    <span class="updated" role="status">
      {strings.updatedAt(formats.time(new Date()))}
    </span>
  );
}

function Looks({ preferences }: { readonly preferences: Preferences }) {
  const { strings } = useLocale();
  const { language, theme, setLanguage, setTheme } = preferences;
  return (
    <div class="looks">
      <select
        aria-label={strings.language}
        value={language}
        onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
      >
        {Object.entries(languages).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <select
        aria-label={strings.theme}
        value={theme}
        onChange={({ currentTarget }) => setTheme(currentTarget.value as Theme)}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {strings.themes[name]}
          </option>
        ))}
      </select>
    </div>
  );
}
