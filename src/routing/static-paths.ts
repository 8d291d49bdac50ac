import { DEMANDS, type Demand } from '../domain/demand.ts';
import { AUTHORITY_LISTS, type AuthorityList } from '../domain/list.ts';
import { MAP_VIEWS, type MapView } from '../domain/map-view.ts';
import { LOCALE_CODES, LOCALES, type Locale } from '../i18n/locales.ts';
import { TEXT_PAGES, type TextPage } from '../schemas/texts.ts';
import { DEMAND_SLUGS, listSlug, mapSlug, TEXT_SLUGS } from './routes.ts';

interface StaticPath<Props> {
  readonly params: Record<string, string | undefined>;
  readonly props: Props;
}

/** Value of a page file's `[...locale]` parameter: undefined for German, whose addresses have no prefix. */
export function localeParam(locale: Locale): string | undefined {
  const segment: string = LOCALES[locale].pathSegment;
  return segment === '' ? undefined : segment;
}

/** One path per language, for pages that exist once in each. */
export function pathsPerLocale(): StaticPath<{ locale: Locale }>[] {
  return LOCALE_CODES.map((locale) => ({ params: { locale: localeParam(locale) }, props: { locale } }));
}

/** The pages of the four demands in every language. */
export function demandPaths(): StaticPath<{ locale: Locale; demand: Demand }>[] {
  return LOCALE_CODES.flatMap((locale) =>
    DEMANDS.map((demand) => ({
      params: { locale: localeParam(locale), demand: DEMAND_SLUGS[demand] },
      props: { locale, demand },
    })),
  );
}

/** The lists behind the numbers, in every language. */
export function listPaths(): StaticPath<{ locale: Locale; list: AuthorityList }>[] {
  return LOCALE_CODES.flatMap((locale) =>
    AUTHORITY_LISTS.map((list) => ({
      params: { locale: localeParam(locale), list: listSlug(list) },
      props: { locale, list },
    })),
  );
}

/** The maps in every language. */
export function mapPaths(): StaticPath<{ locale: Locale; demand: Demand; view: MapView }>[] {
  return LOCALE_CODES.flatMap((locale) =>
    DEMANDS.flatMap((demand) =>
      MAP_VIEWS.map((view) => ({
        params: { locale: localeParam(locale), map: mapSlug(demand, view) },
        props: { locale, demand, view },
      })),
    ),
  );
}

/** The files of the four maps to reuse. */
export function mapFilePaths(): StaticPath<{ demand: Demand }>[] {
  return DEMANDS.map((demand) => ({ params: { demand: DEMAND_SLUGS[demand] }, props: { demand } }));
}

/** Text pages that have a page file of their own, since they show more than text. */
const WITH_OWN_FILE: readonly TextPage[] = ['research', 'changes', 'data', 'documents', 'press'];

/** The plain text pages in every language. */
export function textPaths(): StaticPath<{ locale: Locale; text: TextPage }>[] {
  return LOCALE_CODES.flatMap((locale) =>
    TEXT_PAGES.filter((text) => !WITH_OWN_FILE.includes(text)).map((text) => ({
      params: { locale: localeParam(locale), text: TEXT_SLUGS[text] },
      props: { locale, text },
    })),
  );
}
