import { z } from 'astro/zod';

const instant = z.iso.datetime({ offset: true });
const author = z.strictObject({ name: z.string().min(1), url: z.url() });

const item = z.strictObject({
  id: z.string().min(1),
  url: z.url(),
  title: z.string().min(1),
  content_html: z.string().min(1),
  date_published: instant,
  date_modified: instant,
  tags: z.array(z.string().min(1)),
});

/** What of JSON Feed 1.1 the site writes; nothing that the version does not know. Source: https://www.jsonfeed.org/version/1.1/ */
export const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  language: z.literal('de'),
  authors: z.array(author).min(1),
  title: z.string().min(1),
  description: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z.array(item).refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'ids stand there once'),
});
