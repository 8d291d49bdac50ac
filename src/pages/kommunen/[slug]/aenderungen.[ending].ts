import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getChanges, getPlaceFeeds } from '../../../data/feeds.ts';
import { getPublication } from '../../../data/site.ts';
import { getDemandWords } from '../../../data/texts.ts';
import { feedFile } from '../../../exports/feed-content.ts';
import { translator } from '../../../i18n/translator.ts';
import { FEED_FORMATS } from '../../../routing/feeds.ts';

export const getStaticPaths = async () =>
  (await getPlaceFeeds()).flatMap((scope) =>
    FEED_FORMATS.map(({ ending }) => ({ params: { slug: scope.place.slug, ending }, props: { scope, ending } })),
  );

/** The feed of one place, German. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) => {
  const words = { t: translator('de'), demands: await getDemandWords('de') };
  return new Response(
    feedFile(await getChanges(props.scope), props.ending, words, await getPublication(), site ?? url),
  );
};
