import type { APIRoute } from 'astro';
import { getRegistry } from '../data/registry.ts';
import { sitemapXml } from '../exports/sitemap.ts';
import { allRoutes, alternates } from '../routing/routes.ts';

/** Every page in every language, for search engines. */
export const GET: APIRoute = async ({ site, url }) => {
  const { authorities } = await getRegistry();
  const routes = allRoutes(authorities.map(({ slug }) => slug));
  return new Response(sitemapXml(routes.map((route) => ({ alternates: alternates(route, site ?? url) }))));
};
