import type { APIRoute } from 'astro';
import { buildDate } from '../data/clock.ts';
import { getSite } from '../data/site.ts';
import { getTablePlaces } from '../data/tables.ts';
import { tableRecord, tableWords, toJson } from '../exports/authority-table.ts';

/** All places as JSON. */
export const GET: APIRoute = async ({ site, url }) => {
  const words = tableWords(buildDate(), site ?? url);
  const head = { date: words.today, licence: (await getSite()).licences.content };
  return new Response(
    toJson(
      (await getTablePlaces()).map((place) => tableRecord(place, words)),
      head,
    ),
  );
};
