import { Feed } from 'feed';
import { escapeMarkup } from './escape-markup.ts';

/** One change, as feeds tell it. */
export interface FeedEntry {
  /** Permanent name, independent of the site's address. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** ISO date. */
  readonly date: string;
  readonly html: string;
  readonly topic: { readonly id: string; readonly name: string };
}

/** What a feed says, whatever its format. */
export interface FeedContent {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** Page that the feed accompanies. */
  readonly page: string;
  /** ISO date: of the newest entry, or of the data where there is none. */
  readonly updated: string;
  readonly author: { readonly name: string; readonly link: string };
  readonly rights: string;
  readonly entries: readonly FeedEntry[];
}

const LANGUAGE = 'de';

/**
 * An Atom feed, German. Source: RFC 4287.
 * @param self its own full address
 */
export function atomFeed(content: FeedContent, self: string): string {
  const { author, rights: copyright } = content;
  const feed = new Feed({ ...headOf(content), author, copyright, feedLinks: { atom: self } });
  // The library marks the titles of entries as HTML.
  for (const entry of content.entries) feed.addItem({ ...itemOf(entry), title: escapeMarkup(entry.title) });
  return feed
    .atom1()
    .replace(' xmlns="http://www.w3.org/2005/Atom"', (namespace) => `${namespace} xml:lang="${LANGUAGE}"`);
}

/**
 * A JSON Feed, German. The library writes version 1; 1.1 adds the language, and names authors in a list.
 * Source: https://www.jsonfeed.org/version/1.1/
 * @param self its own full address
 */
export function jsonFeed(content: FeedContent, self: string): string {
  const feed = new Feed({ ...headOf(content), feedLinks: { json: self } });
  for (const entry of content.entries) feed.addItem(itemOf(entry));
  const { name, link: url } = content.author;
  const added = JSON.stringify({ language: LANGUAGE, authors: [{ name, url }] }).slice(1, -1);
  return feed
    .json1()
    .replace('"https://jsonfeed.org/version/1"', () => `"https://jsonfeed.org/version/1.1",\n    ${added}`);
}

function headOf({ id, title, subtitle, page, updated }: FeedContent) {
  const description = subtitle;
  return {
    id,
    title,
    description,
    link: page,
    language: LANGUAGE,
    updated: startOf(updated),
    generator: false,
  } as const;
}

function itemOf({ id, title, link, date, html, topic }: FeedEntry) {
  const day = startOf(date);
  const category = [{ name: topic.name, term: topic.id }];
  return { id, title, link, date: day, published: day, content: html, category };
}

function startOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
