import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getProfiles } from '../../../data/profiles.ts';
import { qrSvg } from '../../../exports/qr-image.ts';
import { permanentPath } from '../../../routing/routes.ts';

export const getStaticPaths = async () =>
  (await getProfiles()).map(({ authority: { ags } }) => ({ params: { ags }, props: { ags } }));

/** The QR code of a permanent address as a drawing. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { ags }, site, url }) =>
  new Response(qrSvg(new URL(permanentPath(ags), site ?? url).href), { headers: { 'Content-Type': 'image/svg+xml' } });
