import type { APIRoute } from 'astro';
import { getPlaceNames } from '../data/place-names.ts';
import { getRegistry } from '../data/registry.ts';
import { placeIndex } from '../exports/place-index.ts';

/** The index of the place finder, the same for all languages. */
export const GET: APIRoute = async () => {
  const { authorities } = await getRegistry();
  return new Response(JSON.stringify(placeIndex(authorities, await getPlaceNames())));
};
