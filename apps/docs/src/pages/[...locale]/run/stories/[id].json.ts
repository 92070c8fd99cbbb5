import type { APIRoute } from 'astro';
import { inEachLanguage } from '../../../../i18n/inEachLanguage.ts';
import { stories, type Story } from '../../../../reference/workflows.ts';

export function getStaticPaths() {
  return inEachLanguage((edition) =>
    stories(edition).map((story) => ({ params: { id: story.id }, props: { story } })),
  );
}

/** What a story is run from. */
export const GET: APIRoute = ({ props }) => Response.json((props as { story: Story }).story);
