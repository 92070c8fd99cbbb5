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
      customCss: ['./src/styles/site.css', './src/history/history.css'],
      sidebar: [
        {
          label: 'Guides',
          items: [
            'guides/quick-start',
            'guides/authentication',
            'guides/run-in-the-page',
            'guides/how-a-call-is-paid',
            'guides/gateway',
            'guides/client-quotas',
            'guides/command-line',
            'guides/deploying',
            'guides/observability',
            'guides/threat-model',
            'guides/growing-past-one-machine',
            'guides/benchmarks',
            'guides/resolved-conflicts',
          ],
        },
        { label: 'Stories', link: '/workflows/' },
        { label: 'Error codes', link: '/errors/' },
        { label: 'History of the API', translations: { 'zh-CN': 'API 变更历史' }, link: '/history/' },
        ...referenceSidebar(),
      ],
    }),
    lazySearch(),
    // Last: it reads what the others wrote.
    runInThePage(),
  ],
});
