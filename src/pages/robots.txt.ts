import type { APIRoute } from 'astro';
import { filePath } from '../routing/routes.ts';

/** All may read everything; the sitemap lists it. */
export const GET: APIRoute = ({ site, url }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(filePath('sitemap.xml'), site ?? url).href}\n`);
