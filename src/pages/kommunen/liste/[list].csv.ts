import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { buildDate } from '../../../data/clock.ts';
import { getTablePlaces } from '../../../data/tables.ts';
import { AUTHORITY_LISTS } from '../../../domain/list.ts';
import { tableRecord, tableWords, toCsv } from '../../../exports/authority-table.ts';
import { listSlug } from '../../../routing/routes.ts';

export const getStaticPaths = () => AUTHORITY_LISTS.map((list) => ({ params: { list: listSlug(list) }, props: list }));

/** The places of one list as CSV. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) => {
  const words = tableWords(buildDate(), site ?? url);
  return new Response(toCsv((await getTablePlaces(props)).map((place) => tableRecord(place, words))));
};
