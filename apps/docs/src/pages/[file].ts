import type { APIRoute } from 'astro';
import { downloads, type Download } from '../downloads/files.ts';

export function getStaticPaths() {
  return downloads.map((download) => ({ params: { file: download.name }, props: { download } }));
}

/** A file to download. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await (props as { download: Download }).download.content());
