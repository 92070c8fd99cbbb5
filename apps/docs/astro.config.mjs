import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { siteAddress } from './src/built/address.ts';
import { fromPages } from './src/built/integration.ts';
import { LOCALES, named } from './src/i18n/locales.ts';
import { notFoundPages } from './src/i18n/notFoundPages.ts';
import { rehypeTwin } from './src/i18n/rehypeTwin.ts';
import { referenceSidebar } from './src/reference/sidebar.ts';
import { runInThePage } from './src/run/build/integration.ts';
import { rehypeStacked } from './src/tables/rehypeStacked.ts';

export default defineConfig({
  site: siteAddress(),
  trailingSlash: 'always',
  // Not the default for MDX in this pair of versions.
  markdown: { gfm: true, smartypants: true, rehypePlugins: [rehypeTwin, rehypeStacked] },
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: 'Quotakit',
      // Ours, in each language, are content.
      disable404Route: true,
      description: 'Quotas and credits for APIs: guides, and a page for each operation.',
      locales: LOCALES,
      routeMiddleware: './src/built/routeData.ts',
      customCss: [
        'theme',
        'menu',
        'code',
        'tables',
        'lists',
        'reference',
        'schemas',
        'run',
        'pictures',
        'home',
        'print',
        'history',
        'chinese',
      ].map((name) => `./src/styles/${name}.css`),
      pagefind: false,
      components: {
        PageTitle: './src/twins/PageTitle.astro',
        Search: './src/search/Search.astro',
        Sidebar: './src/shell/Sidebar.astro',
        ThemeProvider: './src/shell/ThemeProvider.astro',
      },
      expressiveCode: {
        themes: ['github-dark-dimmed', 'github-light'],
        // Without scrolling, a block needs no role and no name.
        defaultProps: { frame: 'none', wrap: true },
        styleOverrides: {
          borderRadius: '0.5rem',
          borderColor: 'var(--line)',
          codeBackground: 'var(--code-bg)',
          frames: { frameBoxShadowCssValue: 'none' },
        },
      },
      sidebar: [
        {
          ...named(({ site }) => site.guides),
          items: [
            'guides/quick-start',
            'guides/run-in-the-page',
            'guides/how-a-call-is-paid',
            'guides/coin-discounts',
            'guides/client-quotas',
            'guides/partner-credit-line',
            'guides/gateway',
            'guides/resolved-conflicts',
          ],
        },
        {
          ...named(({ site }) => site.calling),
          items: [
            'guides/authentication',
            'guides/errors',
            'guides/idempotency-and-retries',
            'guides/pagination',
            'guides/versioning',
            'guides/changelog',
          ],
        },
        {
          ...named(({ site }) => site.operating),
          items: [
            'guides/running-the-server',
            'guides/command-line',
            'guides/deploying',
            'guides/observability',
            'guides/threat-model',
            'guides/growing-past-one-machine',
            'guides/benchmarks',
          ],
        },
        { ...named(({ site }) => site.stories), link: '/workflows/' },
        { ...named(({ reference }) => reference.errorCodes), link: '/errors/' },
        { ...named(({ schemas }) => schemas.schemas), link: '/reference/schemas/' },
        { ...named(({ downloads }) => downloads.title), link: '/downloads/' },
        { label: 'History of the API', translations: { 'zh-CN': 'API 变更历史' }, link: '/history/' },
        {
          label: 'Decisions',
          translations: { 'zh-CN': '设计决策' },
          collapsed: true,
          items: [{ autogenerate: { directory: 'decisions' } }],
        },
        ...referenceSidebar(),
      ],
    }),
    notFoundPages(),
    fromPages(),
    // Last: it reads what the others wrote.
    runInThePage(),
  ],
});
