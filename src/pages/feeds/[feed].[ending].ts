import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getChanges, getSiteFeeds } from '../../data/feeds.ts';
import { getPublication } from '../../data/site.ts';
import { getDemandWords } from '../../data/texts.ts';
import { feedFile } from '../../exports/feed-content.ts';
import { translator } from '../../i18n/translator.ts';
import { FEED_FORMATS, feedName } from '../../routing/feeds.ts';

export const getStaticPaths = async () =>
  (await getSiteFeeds()).flatMap((scope) =>
    FEED_FORMATS.map(({ ending }) => ({ params: { feed: feedName(scope), ending }, props: { scope, ending } })),
  );

/** The feed of everything, of a demand, or of a Kreis, German. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) => {
  const words = { t: translator('de'), demands: await getDemandWords('de') };
  return new Response(
    feedFile(await getChanges(props.scope), props.ending, words, await getPublication(), site ?? url),
  );
};
