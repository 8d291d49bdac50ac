/** HTTP headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** Headers of some addresses: paths below the site's own, each with at most one `*` (any characters), at its start or end. */
interface HeaderCase {
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** A matter in which addresses differ: the headers of the case that an address belongs to, or of those that belong to none. */
export interface HeaderChoice {
  readonly cases: readonly HeaderCase[];
  readonly otherwise: Headers;
}

/** The one header that only makes sense over HTTPS, and that a server must not send without (RFC 6797, section 7.2). */
export const HTTPS_ONLY = 'Strict-Transport-Security';

/** What every answer says. The pages bear a policy of their own as a `meta` element; no header repeats or loosens it. */
const EVERYWHERE: HeaderChoice = {
  cases: [],
  otherwise: {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    [HTTPS_ONLY]: 'max-age=31536000',
  },
};

/** Other sites may frame what is made to be embedded, and nothing else. A `meta` element cannot say this (CSP Level 3, 3.3). */
const FRAMES: HeaderChoice = {
  cases: [{ paths: ['einbetten/*'], headers: { 'Content-Security-Policy': 'frame-ancestors *' } }],
  otherwise: { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' },
};

/**
 * Files whose name is made from their content are kept for a year. Everything else is asked for again each time (which costs a 304):
 * a corrected finding is seen at once, and page, data and search index never differ in age. Only badges and cards, which stand on
 * pages of other sites, may be an hour old, so that these pages do not ask for them at each view.
 */
const CACHE: HeaderChoice = {
  cases: [
    {
      paths: ['_assets/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/filter/*'],
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    { paths: ['einbetten/*'], headers: { 'Cache-Control': 'public, max-age=3600, must-revalidate' } },
  ],
  otherwise: { 'Cache-Control': 'public, max-age=0, must-revalidate' },
};

const FOR_OTHER_SITES: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** Programs of other sites may read data and feeds; their pages may show drawings, images and embeds. */
const SHARING: HeaderChoice = {
  cases: [
    {
      paths: ['*.csv', '*.json', '*.geojson', '*.atom', '*.xlsx', '*.zip'],
      headers: { 'Access-Control-Allow-Origin': '*', ...FOR_OTHER_SITES },
    },
    { paths: ['*.svg', '*.png', '*.jpg', 'einbetten/*'], headers: FOR_OTHER_SITES },
  ],
  otherwise: {},
};

/** Media type of files by the ending of their name (IANA registry). */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const TYPES: HeaderChoice = {
  cases: Object.entries(MEDIA_TYPES).map(([ending, type]) => ({
    paths: [`*.${ending}`],
    headers: { 'Content-Type': type },
  })),
  otherwise: {},
};

/** Everything that a host is told about headers, media types apart, which each kind of host knows in its own way. */
export const HEADER_CHOICES: readonly HeaderChoice[] = [EVERYWHERE, FRAMES, CACHE, SHARING];

/** Choices whose `otherwise` speaks of addresses that some case excepts. */
export const CHOICES_WITH_EXCEPTIONS: readonly HeaderChoice[] = [FRAMES, CACHE];

/** Choices that only add something to some addresses. */
export const ADDING_CHOICES: readonly HeaderChoice[] = [SHARING, TYPES];

/**
 * Whether a path below the site's own is meant by a pattern with at most one `*`.
 * @example fits('*.csv', 'kommunen.csv') // true
 */
export function fits(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return path === pattern;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** What a choice says of a path. */
export function chosen({ cases, otherwise }: HeaderChoice, path: string): Headers {
  return cases.find(({ paths }) => paths.some((pattern) => fits(pattern, path)))?.headers ?? otherwise;
}

/**
 * All headers of the answer for a file of the site, over HTTPS.
 * @param path address below the site's own: '' for the home page, 'tr/kommunen/', '_assets/a.css'
 */
export function headersFor(path: string): Headers {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const all = [...HEADER_CHOICES, TYPES].map((choice) => chosen(choice, file));
  return Object.fromEntries(all.flatMap((headers) => Object.entries(headers)));
}
