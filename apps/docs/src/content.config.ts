import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  /** Words of the shell that it does not have in Chinese itself. */
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
