import type { APIRoute } from 'astro';
import { buildDate } from '../data/clock.ts';
import { getTablePlaces } from '../data/tables.ts';
import { tableRecord, tableWords, toCsv } from '../exports/authority-table.ts';

/** All places as CSV. */
export const GET: APIRoute = async ({ site, url }) => {
  const words = tableWords(buildDate(), site ?? url);
  return new Response(toCsv((await getTablePlaces()).map((place) => tableRecord(place, words))));
};
