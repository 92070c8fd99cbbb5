import { expect, test } from 'vitest';
import { siteAddress } from '../src/built/address.ts';
import { builtFiles, builtText, isBuilt } from './support/dist.ts';

const base = siteAddress();
const anchors = new Map<string, ReadonlySet<string>>();

test('every link of every twin leads somewhere on the site', () => {
  const twins = builtFiles('index.md');
  const pages = builtFiles('index.html').filter((page) => !page.includes('/404/'));
  const broken = twins.flatMap((twin) =>
    linksOfText(builtText(twin)).filter(
      (link) => !resolves(link.replace('index.md', ''), twin.replace('index.md', '')),
    ),
  );
  expect(twins.length).toBe(pages.length);
  expect([...new Set(broken)]).toEqual([]);
});

test.each(['/llms.txt', '/zh-cn/llms.txt'])('every link of %s leads to a file', (file) => {
  const links = linksOfText(builtText(file));
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !link.startsWith(base) || !isBuilt(link.slice(base.length)))).toEqual([]);
});

test('every address of the sitemap is a page, and every page is there', () => {
  const maps = builtFiles('.xml').filter((file) => /^\/sitemap-\d+\.xml$/.test(file));
  const listed = maps.flatMap((map) =>
    [...builtText(map).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url),
  );
  const pages = builtFiles('index.html').map((file) => base + file.replace('index.html', ''));
  expect(listed.toSorted()).toEqual(pages.filter((page) => !page.endsWith('/404/')).toSorted());
});

test('no page has two places of one name', () => {
  const double = builtFiles('index.html').filter((page) => {
    const ids = idsIn(page);
    return new Set(ids).size !== ids.length;
  });
  expect(double).toEqual([]);
});

test('robots are told where the sitemap is', () => {
  expect(builtText('/robots.txt')).toContain(`Sitemap: ${base}/sitemap-index.xml`);
});

test('every page says its own address, its picture and its twin', () => {
  const pages = builtFiles('index.html').filter((page) => !page.includes('/404/'));
  const poor = pages.filter((page) => {
    const html = builtText(page);
    const href = page.replace('index.html', '');
    const image = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? '';
    return !(
      html.includes(`<link rel="canonical" href="${base}${href}"`) &&
      html.includes(`<link rel="alternate" type="text/markdown" href="${page.replace('.html', '.md')}"`) &&
      html.includes('<meta name="twitter:card" content="summary_large_image"') &&
      image.startsWith(base) &&
      isBuilt(image.slice(base.length))
    );
  });
  expect(poor).toEqual([]);
});

/** Links of Markdown outside of code. */
function linksOfText(markdown: string): string[] {
  const prose = markdown.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(<?([^)>\s]+)>?\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !isForeign(link));
}

function isForeign(link: string): boolean {
  return /^(?:[a-z]+:)/.test(link) && !link.startsWith(base);
}

function resolves(link: string, page: string): boolean {
  const { pathname, hash } = new URL(link, base + page.replace('index.html', ''));
  if (!isBuilt(pathname)) return false;
  return hash === '' || anchorsOf(pathname).has(decodeURIComponent(hash.slice(1)));
}

function anchorsOf(page: string): ReadonlySet<string> {
  const known = anchors.get(page);
  if (known !== undefined) return known;
  const found = new Set(idsIn(page));
  anchors.set(page, found);
  return found;
}

function idsIn(page: string): string[] {
  return [...builtText(page).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
}
