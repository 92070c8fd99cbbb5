/** The words around all pages. */
export const site = {
  guides: 'Guides',
  calling: 'Calling the API',
  operating: 'Operating',
  stories: 'Stories',
  /** What ends a sentence. */
  stop: '.',
};
