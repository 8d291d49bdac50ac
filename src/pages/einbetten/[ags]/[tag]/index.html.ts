import { createHash } from 'node:crypto';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getEmbed } from '../../../../components/profile/get-embed.ts';
import { getProfiles } from '../../../../data/profiles.ts';
import { drawSign } from '../../../../data/signs.ts';
import { CARD_STYLE, cardHtml } from '../../../../exports/card.ts';
import { embedPaths } from '../../../../routing/embed-routes.ts';

export const getStaticPaths = async () => embedPaths(await getProfiles());

const styleHash = createHash('sha256').update(CARD_STYLE).digest('base64');

/** The card of one place in one language. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) => {
  const embed = await getEmbed(props.profile, props.locale);
  const html = cardHtml(embed, { origin: site ?? url, styleHash, drawSign });
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
