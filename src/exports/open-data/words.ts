import type { Demand } from '../../domain/demand.ts';
import type { LocalAuthority } from '../../domain/local-authority.ts';
import { ORIGINAL_LOCALE } from '../../i18n/locales.ts';
import { translator, type Translate } from '../../i18n/translator.ts';
import { pathTo, permanentPath } from '../../routing/routes.ts';

/** What the records say besides the facts: German words, and addresses. */
export interface RecordWords {
  readonly t: Translate;
  /** Short word of each demand. */
  readonly demands: Readonly<Record<Demand, string>>;
  /** ISO date of the build, for the freshness of sources. */
  readonly today: string;
  /** Addresses that the last check of sources found gone, with the ISO date since when. */
  readonly gone: ReadonlyMap<string, string>;
  readonly permanent: (authority: LocalAuthority) => string;
  readonly onProfile: (authority: LocalAuthority, anchor: string) => string;
  readonly inChangeLog: (anchor: string) => string;
}

/**
 * The words of the records.
 * @param origin where the site is served
 */
export function recordWords(origin: URL, known: Pick<RecordWords, 'demands' | 'today' | 'gone'>): RecordWords {
  const absolute = (path: string): string => new URL(path, origin).href;
  return {
    ...known,
    t: translator(ORIGINAL_LOCALE),
    permanent: ({ ags }) => absolute(permanentPath(ags)),
    onProfile: ({ slug }, anchor) => absolute(pathTo(ORIGINAL_LOCALE, { page: 'authority', slug }, anchor)),
    inChangeLog: (anchor) => absolute(pathTo(ORIGINAL_LOCALE, { page: 'text', text: 'changes' }, anchor)),
  };
}

/** A text on one line, as a field of a table holds it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Amtlicher Regionalschlüssel of an authority: its Kreis, four digits of the association, three of the municipality; without an
 * association these are 0 and the municipality. Source: Destatis, Gemeindeverzeichnis.
 * @example arsOf('05154036') // '051540036036'
 * @example arsOf('05315000') // '053150000000'
 */
export function arsOf(ags: string): string {
  const municipality = ags.slice(5);
  return municipality === '' ? ags : `${ags.slice(0, 5)}0${municipality}${municipality}`;
}

/**
 * A web address in the letters that every program reads. Source: RFC 3986.
 * @example uriOf('https://a.example/neuankömmlinge') // 'https://a.example/neuank%C3%B6mmlinge'
 */
export function uriOf(address: string): string {
  return address.replace(/[^!-~]|[[\]{}|^`\\<>"]/gu, encodeURIComponent);
}

/** The same where there may be no address. */
export function uriOrNull(address: string | undefined): string | null {
  return address === undefined ? null : uriOf(address);
}
