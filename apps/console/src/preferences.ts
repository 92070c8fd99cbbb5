import { useEffect, useState } from 'preact/hooks';
import { preferredLanguage, type Language } from './strings/locale.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const LANGUAGE_KEPT_AS = 'quotakit.console.language';
const THEME_KEPT_AS = 'quotakit.console.theme';

/** How the reader wants the page to look; none of it is secret, so that it is kept. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: Theme) => void;
}

export function usePreferences(): Preferences {
  const [language, setLanguage] = useState(() =>
    preferredLanguage(localStorage.getItem(LANGUAGE_KEPT_AS), navigator.language),
  );
  const [theme, setTheme] = useState<Theme>(
    () => themes.find((known) => known === localStorage.getItem(THEME_KEPT_AS)) ?? 'auto',
  );
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return {
    language,
    theme,
    setLanguage(chosen) {
      localStorage.setItem(LANGUAGE_KEPT_AS, chosen);
      setLanguage(chosen);
    },
    setTheme(chosen) {
      localStorage.setItem(THEME_KEPT_AS, chosen);
      setTheme(chosen);
    },
  };
}
