import { kindOf } from '../built/kind.ts';
import type { BuiltPage } from '../built/pages.ts';
import { editionIn } from '../i18n/edition.ts';
import { LANGUAGES, prefixOf, type Language } from '../i18n/languages.ts';
import type { Kind } from '../search/record.ts';
import { twinHref } from './href.ts';
import type { Twin } from './twin.ts';

/** The order of the sections; the schemas stand in the operations already, so a reader short of room skips theirs. */
const SECTIONS = [
  'page',
  'guide',
  'operation',
  'story',
  'error',
  'schema',
] as const satisfies readonly Kind[];

/** The `llms.txt` of a language: what there is, with a link to the twin of each page. */
export function llmsText(pages: readonly BuiltPage[], language: Language, base: string): string {
  const words = editionIn(language).words.twins;
  const own = pages.filter((page) => page.language === language);
  const sections = SECTIONS.map((kind) => {
    const links = own.filter(({ href }) => kindOf(href) === kind).map((page) => linkTo(page, base));
    return `## ${words.sections[kind]}\n\n${links.join('\n')}\n`;
  });
  const others = LANGUAGES.filter((other) => other !== language).map(
    (other) => `- [${editionIn(other).words.twins.name}](${base}${prefixOf(other)}/llms.txt)`,
  );
  const files = [
    `- [${words.full}](${base}${prefixOf(language)}/llms-full.txt)`,
    `- [OpenAPI](${base}/openapi${language === 'en' ? '' : `.${language}`}.yaml)`,
    ...others,
  ];
  return [`# Quotakit\n\n> ${words.summary}\n\n${words.twins}\n\n${files.join('\n')}\n`, ...sections].join(
    '\n',
  );
}

/** The `llms-full.txt` of a language: every page but those of the schemas, which stand in the operations. */
export function llmsFullText(twins: readonly Twin[], language: Language, base: string): string {
  const own = twins.filter(({ page }) => page.language === language && kindOf(page.href) !== 'schema');
  const sorted = own.toSorted((left, right) => place(left) - place(right));
  return sorted.map(({ page, text }) => `<!-- ${base}${page.href} -->\n\n${text}`).join('\n---\n\n');
}

function place({ page }: Twin): number {
  return SECTIONS.findIndex((kind) => kind === kindOf(page.href));
}

function linkTo({ href, title, description }: BuiltPage, base: string): string {
  const about = description === '' ? '' : `: ${description.replaceAll(/\s+/g, ' ')}`;
  return `- [${title.replaceAll(/[[\]]/g, String.raw`\$&`)}](${base}${twinHref(href)})${about}`;
}
