import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEmbed } from '../../../components/profile/get-embed.ts';
import { getProfiles } from '../../../data/profiles.ts';
import { drawSign } from '../../../data/signs.ts';
import { badgeSvg } from '../../../exports/badge.ts';
import { embedPaths } from '../../../routing/embed-routes.ts';

export const getStaticPaths = async () => embedPaths(await getProfiles());

/** The badge of one place in one language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { locale, profile } }) =>
  new Response(badgeSvg(await getEmbed(profile, locale), drawSign), { headers: { 'Content-Type': 'image/svg+xml' } });
