import type { Alternate } from '../routing/routes.ts';

/** A page in all its languages. */
export interface SitemapPage {
  readonly alternates: readonly Alternate[];
}

/**
 * A sitemap with the languages of each page. Source: sitemaps.org protocol 0.9 and Google's xhtml:link extension.
 * @param pages each page once; its addresses become one entry per language
 */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const entries = pages.flatMap(({ alternates }) => {
    const links = alternates.map(
      ({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escape(href)}"/>`,
    );
    const addresses = new Set(alternates.map(({ href }) => href));
    return [...addresses].map((href) => `<url><loc>${escape(href)}</loc>${links.join('')}</url>`);
  });
  const namespaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespaces}>\n${entries.join('\n')}\n</urlset>\n`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
