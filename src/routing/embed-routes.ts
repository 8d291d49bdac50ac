import { LOCALE_CODES, LOCALES, ORIGINAL_LOCALE, type Locale } from '../i18n/locales.ts';
import { filePath, pathTo, permanentPath } from './routes.ts';

/**
 * Name of a language in the addresses of what others put on their websites.
 * @example embedTag('de') // 'de', embedTag('de-simple') // 'leicht'
 */
export function embedTag(locale: Locale): string {
  const segment: string = LOCALES[locale].pathSegment;
  return segment === '' ? LOCALES[ORIGINAL_LOCALE].tag : segment;
}

/** Address of the badge of an authority in one language, an SVG file. */
export function badgePath(ags: string, locale: Locale): string {
  return filePath(`einbetten/${ags}/${embedTag(locale)}.svg`);
}

/** Address of the card of an authority in one language, a page to be shown in a frame. */
export function cardPath(ags: string, locale: Locale): string {
  return filePath(`einbetten/${ags}/${embedTag(locale)}/`);
}

/** Address of the QR code of an authority's permanent address. */
export function qrFilePath(ags: string, ending: 'svg' | 'png'): string {
  return filePath(`einbetten/${ags}/qr.${ending}`);
}

/** Address of the German poster of an authority. */
export function posterPath(slug: string): string {
  return `${pathTo(ORIGINAL_LOCALE, { page: 'authority', slug })}plakat/`;
}

/** Where badge, card and text in one language lead: German ones to the permanent address, others to the page in their language. */
export function embedTarget({ ags, slug }: { readonly ags: string; readonly slug: string }, locale: Locale): string {
  return locale === ORIGINAL_LOCALE ? permanentPath(ags) : pathTo(locale, { page: 'authority', slug });
}

/** The badge and the card of every place in every language. */
export function embedPaths<P extends { readonly authority: { readonly ags: string } }>(
  profiles: readonly P[],
): { params: { ags: string; tag: string }; props: { locale: Locale; profile: P } }[] {
  return profiles.flatMap((profile) =>
    LOCALE_CODES.map((locale) => ({
      params: { ags: profile.authority.ags, tag: embedTag(locale) },
      props: { locale, profile },
    })),
  );
}
