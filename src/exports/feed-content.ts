import { demandNumber, type Demand } from '../domain/demand.ts';
import type { FindingEvent } from '../domain/event.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { FeedScope } from '../domain/feed-scope.ts';
import { isClosedCode } from '../domain/finding.ts';
import type { LocalAuthority } from '../domain/local-authority.ts';
import { formatDate } from '../i18n/formatters.ts';
import { ORIGINAL_LOCALE } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import { FEED_FORMATS, feedPath } from '../routing/feeds.ts';
import { pathTo } from '../routing/routes.ts';
import { escapeMarkup } from './escape-markup.ts';
import { atomFeed, jsonFeed, type FeedContent, type FeedEntry } from './feed.ts';

/** An event with all that an entry says about it. */
interface Change {
  readonly id: string;
  readonly anchor: string;
  readonly authority: LocalAuthority;
  readonly event: FindingEvent;
  readonly sources: readonly Evidence[];
}

/** What a feed tells, before it is put into words. */
interface Changes {
  readonly id: string;
  readonly scope: FeedScope;
  readonly updated: string;
  readonly changes: readonly Change[];
}

/** The words of a language that feeds and the links to them use. */
export interface FeedWords {
  readonly t: Translate;
  readonly demands: Readonly<Record<Demand, string>>;
}

/** What a feed is about, in words. */
export function feedLabel(scope: FeedScope, { t, demands }: FeedWords): string {
  switch (scope.scope) {
    case 'all':
      return t('home.changes');
    case 'demand':
      return t('explorer.finding', { number: demandNumber(scope.demand), word: demands[scope.demand] });
    case 'kreis':
      return t('feed.kreis', { name: scope.place.name });
    case 'place':
      return scope.place.name;
  }
}

/** What the operator has entered, as far as feeds name it. */
interface Publication {
  readonly publisher: string | undefined;
  readonly licence: string;
  readonly licenceUrl: string;
}

/** A feed as a file, German: events are written in German. */
export function feedFile(
  changes: Changes,
  ending: (typeof FEED_FORMATS)[number]['ending'],
  words: FeedWords,
  publication: Publication,
  origin: URL,
): string {
  const write = ending === 'atom' ? atomFeed : jsonFeed;
  const self = new URL(feedPath(changes.scope, ending), origin).href;
  return write(feedContent(changes, words, publication, origin), self);
}

/** A feed in words, German. */
export function feedContent(
  { id, scope, updated, changes }: Changes,
  words: FeedWords,
  { publisher, licence, licenceUrl }: Publication,
  origin: URL,
): FeedContent {
  const { t } = words;
  return {
    ...{ id, updated },
    title: `${feedLabel(scope, words)} – ${t('site.name')}`,
    subtitle: t('feed.subtitle'),
    page: new URL(pageOf(scope), origin).href,
    author: {
      name: publisher ?? t('site.name'),
      link: new URL(pathTo(ORIGINAL_LOCALE, { page: 'home' }), origin).href,
    },
    rights: `${licence}, ${licenceUrl}`,
    entries: changes.map((change) => toEntry(change, words, origin)),
  };
}

function pageOf(scope: FeedScope): string {
  if (scope.scope === 'all') return pathTo(ORIGINAL_LOCALE, { page: 'text', text: 'changes' });
  if (scope.scope === 'demand') return pathTo(ORIGINAL_LOCALE, { page: 'demand', demand: scope.demand });
  return pathTo(ORIGINAL_LOCALE, { page: 'authority', slug: scope.place.slug });
}

function toEntry({ id, anchor, authority, event, sources }: Change, words: FeedWords, origin: URL): FeedEntry {
  const { t, demands } = words;
  const { date, demand, to } = event;
  const number = demandNumber(demand);
  const address = (fragment: string): string =>
    new URL(pathTo(ORIGINAL_LOCALE, { page: 'authority', slug: authority.slug }, fragment), origin).href;
  const finding = t(`finding.${to}.label`);
  const body = [changed(event, t), event.reason.de, ...(isClosedCode(to) ? [] : [t(`finding.${to}.meaning`)])];
  const list = sources.map((source) => `<li><a href="${escapeMarkup(address(source.id))}">${named(source)}</a></li>`);
  return {
    ...{ id, date, link: address(anchor) },
    title: t('feed.entry', { name: authority.name, number, word: demands[demand], finding }),
    html: [
      ...body.map((text) => `<p>${escapeMarkup(text)}</p>`),
      ...(list.length > 0 ? [`<ul>${list.join('')}</ul>`] : []),
    ].join(''),
    topic: { id: demand, name: feedLabel({ scope: 'demand', demand }, words) },
  };
}

function changed({ from, to }: FindingEvent, t: Translate): string {
  return from === to ? t('event.evidence') : `${t(`finding.${from}.label`)} › ${t(`finding.${to}.label`)}`;
}

function named({ title, publisher, date }: Evidence): string {
  return escapeMarkup(
    [title, publisher, ...(date === undefined ? [] : [formatDate(ORIGINAL_LOCALE, date)])].join(', '),
  );
}
