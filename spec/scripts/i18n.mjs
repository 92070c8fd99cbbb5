// Checks the translations of the contract; with --write, adds new texts to them, to be translated.
import { fileURLToPath } from 'node:url';
import { LOCALES, problemsOf, scaffold } from './i18n/locale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const locale of LOCALES) {
  if (process.argv.includes('--write')) scaffold(root, locale);
  const problems = problemsOf(root, locale);
  for (const problem of problems) console.error(`${locale}/${problem}`);
  if (problems.length === 0) continue;
  console.error(
    `${problems.length} texts to mend in i18n/${locale}. \`pnpm i18n --write\` adds the new ones.`,
  );
  process.exitCode = 1;
}
