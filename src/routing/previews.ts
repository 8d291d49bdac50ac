import { PREVIEW_PAGES, type PreviewPage } from '../domain/preview.ts';
import { LOCALE_CODES, LOCALES, type Locale } from '../i18n/locales.ts';
import { DEMAND_SLUGS, filePath, TEXT_SLUGS, type Route } from './routes.ts';

/** Name of the file of each picture. */
const PREVIEW_SLUGS: Readonly<Record<PreviewPage, string>> = {
  home: 'start',
  resolution: 'resolution',
  ...DEMAND_SLUGS,
  authorities: 'kommunen',
  methodology: TEXT_SLUGS.methodology,
  data: TEXT_SLUGS.data,
  press: TEXT_SLUGS.press,
};

/** The folder of a language among files that have one for German, too. */
function folderOf(locale: Locale): string {
  const segment: string = LOCALES[locale].pathSegment;
  return segment === '' ? LOCALES[locale].tag : segment;
}

/** Which picture appears when a page is shared; authorities have their own (authorityPreviewPath). */
export function previewPage(route: Route): PreviewPage {
  switch (route.page) {
    case 'demand':
      return route.demand;
    case 'text':
      return PREVIEW_PAGES.find((page) => page === route.text) ?? 'home';
    default:
      return PREVIEW_PAGES.find((page) => page === route.page) ?? 'home';
  }
}

/** Address of the picture of a page. */
export function previewPath(locale: Locale, page: PreviewPage): string {
  return filePath(`vorschau/${folderOf(locale)}/${PREVIEW_SLUGS[page]}.png`);
}

/** Address of the picture of an authority, the same for all languages. */
export function authorityPreviewPath(ags: string): string {
  return filePath(`vorschau/kommunen/${ags}.png`);
}

/** The pictures of the pages in every language. */
export function previewPaths(): {
  readonly params: { readonly language: string; readonly preview: string };
  readonly props: { readonly locale: Locale; readonly page: PreviewPage };
}[] {
  return LOCALE_CODES.flatMap((locale) =>
    PREVIEW_PAGES.map((page) => ({
      params: { language: folderOf(locale), preview: PREVIEW_SLUGS[page] },
      props: { locale, page },
    })),
  );
}
