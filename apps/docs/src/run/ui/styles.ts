import css from './run.css?inline';

let used = false;

/** Puts the panel's styles into the page, which until then does without them. */
export function useStyles(): void {
  if (used) return;
  used = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
