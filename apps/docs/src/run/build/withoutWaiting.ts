/** Starlight's, after each of its two choices of a theme: its module does the same again. */
const PICKERS = /<script>\s*StarlightThemeProvider\.updatePickers\(\);\s*<\/script>/g;
/** Runs when the page has been read, wherever it stands. */
const MODULE = /<script type="module"[^>]*>.*?<\/script>/gs;
const WAITING = /<script(?![^>]*\s(?:type="module"|type="application\/|src=))[^>]*>/;

/**
 * A page with no script in its body that runs while the page is read: such a script waits for the styles, and all that
 * stands behind it waits for the script, so that the page would be drawn in many steps. Modules stand at its end, in
 * their order: the browser stops reading at each.
 */
export function withoutWaiting(html: string): string {
  const start = html.indexOf('<body');
  const body = html.slice(start).replaceAll(PICKERS, '');
  const [waiting] = WAITING.exec(body) ?? [];
  if (waiting !== undefined) throw new Error(`A script in the body of a page would hold it up: ${waiting}`);
  const modules = html.match(MODULE) ?? [];
  const read = html.slice(0, start).replaceAll(MODULE, '') + body.replaceAll(MODULE, '');
  return read.replace('</body>', () => `${modules.join('')}</body>`);
}
