import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getPlaceFile } from '../../../data/open-data.ts';
import { getProfiles } from '../../../data/profiles.ts';

export const getStaticPaths = async () =>
  (await getProfiles()).map((profile) => ({ params: { slug: profile.authority.slug }, props: profile }));

/** All data of one place. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(`${JSON.stringify(await getPlaceFile(props), undefined, 1)}\n`);
