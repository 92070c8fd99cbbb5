/** The words around all pages. */
export const site = {
  guides: 'Guides',
  stories: 'Stories',
};
