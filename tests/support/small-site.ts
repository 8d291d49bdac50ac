import { compressSite } from '../../src/integrations/compress.ts';
import type { Redirect } from '../../src/routing/hosting/redirect.ts';
import { writeFiles } from './temporary-folder.ts';

/** A file of each kind that the site has, by its path; text long enough to be compressed where servers are asked for that. */
export const SMALL_SITE: Readonly<Record<string, string>> = {
  'index.html': 'home '.repeat(500),
  '404.html': 'nicht gefunden '.repeat(200),
  'tr/index.html': 'ev',
  'tr/404.html': 'bulunamadı',
  'kommunen/koeln/index.html': 'Köln '.repeat(500),
  'kommunen/koeln/daten.json': '{}',
  'kommunen/koeln/aenderungen.atom': '<feed/>',
  'kommunen/koeln/brief-kreise.txt': 'Guten Tag '.repeat(200),
  'kommunen.csv': 'ags;name\n'.repeat(300),
  'k/05315000/index.html': 'Köln',
  '_assets/page.BtndqdlJ.css': 'p { color: red }\n'.repeat(100),
  '_assets/font.Cafbb7Zc.woff2': 'font',
  'pagefind/pagefind.js': 'export {}',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/wasm.de.pagefind': 'wasm',
  'pagefind/fragment/de_991a9f1.pf_fragment': 'text',
  'pagefind/index/de_991a9f1-1.pf_index': 'words',
  'pagefind/filter/de_991a9f1.pf_filter': 'filter',
  'einbetten/05315000/de/index.html': 'card '.repeat(500),
  'einbetten/05315000/de.svg': '<svg/>',
  'einbetten/05315000/qr.png': 'png',
  'daten/index.html': 'data',
  'daten/authorities.csv': 'ags,name',
  'daten/authorities.json': '{}',
  'daten/authorities.geojson': '{}',
  'daten/all.xlsx': 'xlsx',
  'daten/all.zip': 'zip',
  'feeds/alle.atom': '<feed/>',
  'feeds/alle.json': '{}',
  'dokumente/resolution.docx': 'docx',
  'dokumente/resolution.pdf': 'pdf',
  'vorschau/de/home.jpg': 'jpg',
  'favicon.svg': '<svg/>',
  'robots.txt': 'User-agent: *',
  'sitemap.xml': '<urlset/>',
};

/** Writes the small site with its compressed files into a folder. */
export async function writeSmallSite(folder: string): Promise<void> {
  writeFiles(folder, SMALL_SITE);
  await compressSite(folder);
}

/** A place of the small site that was called otherwise. */
export function movedUnder(base: string): readonly Redirect[] {
  return [{ from: `${base}kommunen/coeln/`, to: `${base}kommunen/koeln/`, status: 301 }];
}

/** A question to a server of the small site and the file that answers it. Addresses are below the site's own. */
export interface Question {
  readonly address: string;
  readonly status: 200 | 301 | 404;
  /** The file that is sent; for a redirect, the address that it leads to. */
  readonly answer: string;
  readonly method?: 'HEAD';
  readonly accepts?: 'br' | 'gzip';
}

/** What every server of the small site is asked: each file, and what else may happen. */
export const QUESTIONS: readonly Question[] = [
  ...Object.keys(SMALL_SITE).map((file) => ({
    address: file.replace(/(^|\/)index\.html$/u, '$1'),
    status: 200 as const,
    answer: file,
  })),
  { address: '?q=1', status: 200, answer: 'index.html' },
  { address: 'tr/index.html', status: 200, answer: 'tr/index.html' },
  { address: '', method: 'HEAD', status: 200, answer: 'index.html' },
  ...['', 'kommunen.csv', '_assets/page.BtndqdlJ.css', 'kommunen/koeln/'].flatMap((address) =>
    (['br', 'gzip'] as const).map((accepts) => ({
      ...{ address, accepts, status: 200 as const },
      answer: address === '' || address.endsWith('/') ? `${address}index.html` : address,
    })),
  ),
  { address: 'nichts/', status: 404, answer: '404.html' },
  { address: 'nichts/', accepts: 'gzip', status: 404, answer: '404.html' },
  { address: 'nichts/', method: 'HEAD', status: 404, answer: '404.html' },
  { address: 'trick/', status: 404, answer: '404.html' },
  { address: 'kommunen/nichts/', status: 404, answer: '404.html' },
  { address: 'einbetten/nichts/', status: 404, answer: '404.html' },
  { address: '_assets/gone.js', status: 404, answer: '404.html' },
  { address: 'daten/gone.csv', status: 404, answer: '404.html' },
  { address: 'tr/nichts/', status: 404, answer: 'tr/404.html' },
  { address: 'tr/kommunen/gone.json', status: 404, answer: 'tr/404.html' },
  { address: 'kommunen/koeln', status: 301, answer: 'kommunen/koeln/' },
  { address: 'tr', status: 301, answer: 'tr/' },
];
