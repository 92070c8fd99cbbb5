/** The keys that the sign-in form is filled with. */
export interface Demo {
  readonly platformToken: string;
  readonly projectId: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** What the server says about itself, in `settings.json` beside this page. */
export interface Settings {
  /** Where the documentation is; null where nobody said. */
  readonly docsUrl: string | null;
  /** Null unless the server runs with demo data. */
  readonly demo: Demo | null;
}

/** Without its settings the page still works: it shows no links and fills in nothing. */
export async function readSettings(): Promise<Settings> {
  try {
    const answer = await fetch('settings.json');
    if (answer.ok) return (await answer.json()) as Settings;
  } catch {
    // The sign-in form then says what is wrong with the server.
  }
  return { docsUrl: null, demo: null };
}
