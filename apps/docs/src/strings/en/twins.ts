/** The words around the Markdown twins of pages. */
export const twins = {
  copy: 'Copy as Markdown',
  view: 'View as Markdown',
  copied: 'Copied',
  failed: 'Copying failed',

  name: 'English',
  summary: 'Quotas and credits for APIs: one contract with a typed client and a server.',
  twins: 'Every page of the documentation has a Markdown twin: its address followed by `index.md`.',
  full: 'All pages in one file',
  sections: {
    page: 'Overviews',
    guide: 'Guides',
    operation: 'Operations',
    story: 'Stories',
    error: 'Error codes',
    schema: 'Optional',
  },
};
