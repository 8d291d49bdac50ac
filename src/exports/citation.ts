import { LOCALES, ORIGINAL_LOCALE, type Locale } from '../i18n/locales.ts';
import { pathTo, type Route } from '../routing/routes.ts';

/** A page as it is cited. */
export interface CitedPage {
  /** Name by which bibliographies keep it: the same whatever the page says. */
  readonly key: string;
  readonly title: string;
  /** Name of the site in the language of the page. */
  readonly site: string;
  /** Who publishes the site, if the operator has said so. */
  readonly publisher: string | undefined;
  /** ISO date of this edition of the site. */
  readonly date: string;
  /** Version of the data behind the page. */
  readonly version: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly url: string;
}

const KEY_PREFIX = 'integrationsraete';

/**
 * Key of a page in bibliographies; of an authority it holds the official key, which outlasts a name.
 * @example citationKey('tr', { page: 'demand', demand: 'concepts' }) // 'integrationsraete-tr-forderungen-konzepte'
 */
export function citationKey(locale: Locale, route: Route, ags?: string): string {
  const base = pathTo(ORIGINAL_LOCALE, { page: 'home' });
  const path =
    ags === undefined ? pathTo(locale, route).slice(base.length).split('/') : [LOCALES[locale].pathSegment, ags];
  return [KEY_PREFIX, ...path].filter((part) => part !== '').join('-');
}

/** Characters that mean something to BibTeX and LaTeX, and how each is written to be itself. */
const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  ...Object.fromEntries(['$', '&', '%', '#', '_'].map((sign) => [sign, `\\${sign}`])),
};

/**
 * A text as the value of a BibTeX field, in which it stands as it is.
 * @example bibtexText('A & B_1') // 'A \\& B\\_1'
 */
export function bibtexText(text: string): string {
  return text.replaceAll(/[\\{}~^$&%#_]/gu, (sign) => BIBTEX_ESCAPES[sign] ?? sign);
}

/**
 * A page as a BibTeX entry, line by line. Title and publisher stand in double braces, so that no style lowers their capitals
 * or takes a publisher for a first and a last name. Source: BibTeXing, Oren Patashnik, 1988.
 */
export function bibtexLines(page: CitedPage): readonly string[] {
  const [year = '', month = ''] = page.date.split('-');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', page.publisher === undefined ? undefined : `{${bibtexText(page.publisher)}}`],
    ['title', `{${bibtexText(page.title)}}`],
    ['howpublished', bibtexText(page.site)],
    ['year', year],
    ['month', String(Number(month))],
    ['version', page.version],
    ['language', page.language],
    // Addresses are taken literally; only a brace could end the field.
    ['url', page.url.replaceAll('{', '%7B').replaceAll('}', '%7D')],
  ];
  const written = fields.flatMap(([name, value]) => (value === undefined ? [] : [`${name} = {${value}},`]));
  return [`@misc{${page.key},`, ...written, '}'];
}

/** A page as a CSL-JSON item, in one line. Source: citationstyles.org, CSL 1.0.2. */
export function cslJson(page: CitedPage): string {
  return JSON.stringify([
    {
      id: page.key,
      type: 'webpage',
      author: page.publisher === undefined ? undefined : [{ literal: page.publisher }],
      title: page.title,
      'container-title': page.site,
      issued: { 'date-parts': [page.date.split('-').map(Number)] },
      version: page.version,
      language: page.language,
      URL: page.url,
    },
  ]);
}
