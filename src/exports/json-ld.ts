import type { BreadcrumbList, WebPage, WebSite, WithContext } from 'schema-dts';
import { LOCALES, type Locale } from '../i18n/locales.ts';
import { pathTo, type Route } from '../routing/routes.ts';

/** A page above another one. */
export interface Step {
  readonly route: Route;
  readonly label: string;
}

/** What a page says about itself to machines; nothing that it does not say to readers. */
export interface PageFacts {
  readonly locale: Locale;
  readonly route: Route;
  /** Full address of the site. */
  readonly origin: URL;
  readonly title: string;
  /** Name of the site in the language of the page. */
  readonly siteName: string;
  /** ISO date of what it says, never that of the build; undefined where none is known. */
  readonly modified: string | undefined;
  /** The pages above it, home first; none for home itself. */
  readonly above: readonly Step[];
  /** The one thing that the page is about, where there is one. */
  readonly about: WebPage['mainEntity'];
}

/** The description of a page in schema.org's terms: of the site as a whole on its home page, of a page elsewhere. */
export function jsonLd(page: PageFacts): WithContext<WebPage> | WithContext<WebSite> {
  const { locale, route, origin, title, modified, above, about } = page;
  const common = {
    '@context': 'https://schema.org',
    ...(route.page === 'not-found' ? {} : { url: addressOf(page, route) }),
    inLanguage: LOCALES[locale].tag,
    ...(modified === undefined ? {} : { dateModified: modified }),
  } as const;
  if (route.page === 'home') return { ...common, '@type': 'WebSite', name: page.siteName };
  return {
    ...{ ...common, '@type': 'WebPage', name: title },
    ...(above.length === 0 ? {} : { breadcrumb: breadcrumbs(locale, above, origin) }),
    ...(about === undefined ? {} : { mainEntity: about }),
  };
}

function breadcrumbs(locale: Locale, above: readonly Step[], origin: URL): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: above.map(({ route, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: addressOf({ locale, origin }, route),
    })),
  };
}

function addressOf({ locale, origin }: Pick<PageFacts, 'locale' | 'origin'>, route: Route): string {
  return new URL(pathTo(locale, route), origin).href;
}

/**
 * JSON that can stand in a script element: nothing in it can end the element or open a comment.
 * Source: HTML, 4.12.1.3 Restrictions for contents of script elements.
 * @example scriptJson({ name: '</script>' }) // '{"name":"\\u003c/script>"}'
 */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
