import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { siteAddress } from '../src/built/address.ts';
import { LANGUAGES, languageOf, prefixOf, type Language } from '../src/i18n/languages.ts';
import { isBuilt } from './support/dist.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** A built page, by its address. */
interface Page {
  readonly address: string;
  readonly language: Language;
  readonly html: string;
  readonly anchors: ReadonlySet<string>;
}

const pages = new Map(globSync('**/index.html', { cwd: DIST }).map((file) => [addressOf(file), read(file)]));

function addressOf(file: string): string {
  return `/${file.slice(0, -'index.html'.length)}`;
}

function read(file: string): Page {
  const html = readFileSync(path.join(DIST, file), 'utf8');
  const anchors = new Set(valuesOf(html, / id="([^"]+)"/g));
  const address = addressOf(file);
  const language = LANGUAGES.findLast((one) => address.startsWith(`${prefixOf(one)}/`));
  return { address, language: languageOf(language), html, anchors };
}

function valuesOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, value = '']) => value);
}

/** The links of a page within the site, as addresses. */
function linksOf({ address, html }: Page): URL[] {
  return valuesOf(html, /<a\b[^>]*? href="([^"]+)"/g)
    .map((href) => new URL(href.replaceAll('&amp;', '&'), `http://site${address}`))
    .filter(({ host }) => host === 'site');
}

function problemsOf(page: Page): string[] {
  return linksOf(page).flatMap(({ pathname, hash }) => {
    const target = pages.get(pathname);
    const link = `${page.address} to ${pathname}${hash}`;
    if (target === undefined) return isBuilt(pathname) ? [] : [`${link}: there is no such page.`];
    if (target.language !== page.language) return [`${link}: it leaves the language.`];
    const anchor = decodeURIComponent(hash.slice(1));
    return anchor === '' || target.anchors.has(anchor) ? [] : [`${link}: there is no such anchor.`];
  });
}

test('there are pages in every language, each with twins in the others', () => {
  const by = Object.groupBy(pages.values(), ({ language }) => language);
  const addresses = LANGUAGES.map((language) =>
    (by[language] ?? []).map(({ address }) => address.slice(prefixOf(language).length)).toSorted(),
  );
  expect(addresses[0]?.length).toBeGreaterThan(100);
  for (const other of addresses) expect(other).toEqual(addresses[0]);
});

describe.each(LANGUAGES)('the pages in %s', (language) => {
  const own = [...pages.values()].filter((page) => page.language === language);

  test('say their language', () => {
    expect(own.filter(({ html }) => !html.includes(`<html lang="${language}"`))).toEqual([]);
  });

  test('name their twins', () => {
    const missing = own.filter(({ address, html }) => {
      const page = address.slice(prefixOf(language).length);
      return LANGUAGES.some(
        (other) => !html.includes(`hreflang="${other}" href="${siteAddress()}${prefixOf(other)}${page}"`),
      );
    });
    expect(missing.map(({ address }) => address)).toEqual([]);
  });

  test('link to pages and anchors that exist, in their own language', () => {
    expect(own.flatMap(problemsOf)).toEqual([]);
  });
});

test('the anchors of a page are those of its twin', () => {
  const chinese = [...pages.values()].filter(({ language }) => language === 'zh-CN');
  const different = chinese.filter(({ address, anchors }) => {
    const twin = pages.get(address.slice(prefixOf('zh-CN').length));
    return [...anchors].toSorted().join(' ') !== [...(twin?.anchors ?? [])].toSorted().join(' ');
  });
  expect(different.map(({ address }) => address)).toEqual([]);
});

test('the shell speaks Chinese on Chinese pages, too', () => {
  const chinese = [...pages.values()].filter(({ language }) => language === 'zh-CN');
  const english = chinese.filter(({ html }) => /Copy to clipboard|Section titled|On this page/.test(html));
  expect(english.map(({ address }) => address)).toEqual([]);
});
