import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getReplyForm } from '../../../data/forms.ts';
import { getProfiles } from '../../../data/profiles.ts';
import { replyFormFor } from '../../../exports/reply-form.ts';
import { translator } from '../../../i18n/translator.ts';
import { getDemandWords } from '../../../data/texts.ts';
import { permanentPath } from '../../../routing/routes.ts';

export const getStaticPaths = async () =>
  (await getProfiles()).map((profile) => ({ params: { slug: profile.authority.slug }, props: profile }));

/** The German reply form of one place, with its findings of today. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) => {
  const address = new URL(permanentPath(props.authority.ags), site ?? url).href;
  return new Response(replyFormFor(await getReplyForm(), props, address, await getDemandWords('de'), translator('de')));
};
