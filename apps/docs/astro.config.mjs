import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';
import { referenceSidebar } from './src/reference/sidebar.ts';
import { runInThePage } from './src/run/build/integration.ts';
import { lazySearch } from './src/search/lazySearch.ts';

export default defineConfig({
  trailingSlash: 'always',
  // Not the default for MDX in this pair of versions.
  markdown: { gfm: true, smartypants: true },
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: 'Quotakit',
      description: 'Quotas and credits for APIs: guides, and a page for each operation.',
      customCss: ['theme', 'tables', 'lists', 'reference', 'run', 'pictures', 'home'].map(
        (name) => `./src/styles/${name}.css`,
      ),
      expressiveCode: {
        themes: ['github-dark-dimmed', 'github-light'],
        defaultProps: { frame: 'none' },
        styleOverrides: {
          borderRadius: '0.5rem',
          borderColor: 'var(--line)',
          codeBackground: 'var(--code-bg)',
        },
      },
      sidebar: [
        {
          label: 'Guides',
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
          label: 'Calling the API',
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
          label: 'Operating',
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
        { label: 'Stories', link: '/workflows/' },
        { label: 'Error codes', link: '/errors/' },
        ...referenceSidebar(),
      ],
    }),
    lazySearch(),
    // Last: it reads what the others wrote.
    runInThePage(),
  ],
});
