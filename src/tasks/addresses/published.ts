import { readBuiltPages, listFiles, pageAddress, type BuiltPage } from '../../integrations/built-pages.ts';
import { DEMANDS } from '../../domain/demand.ts';
import { ALL_LOCALES, LOCALES, type Locale } from '../../i18n/locales.ts';
import { PROFILE, type Address, type AddressBook, type AddressedPlace } from './address-book.ts';

/** A place by the names that its addresses are made of. */
type PlaceKeys = Pick<AddressedPlace, 'ags' | 'slug'>;

/** First part of the addresses of a language; 'de' for German, which has none. */
export function languageSegment(locale: Locale): string {
  const segment: string = LOCALES[locale].pathSegment;
  return segment === '' ? locale : segment;
}

/** Files that have other names after every change, belong to the host or to searching, or come and go with the findings. */
const PASSING =
  /^(_|pagefind\/|vorschau\/|404\.html$|.*\/brief-[a-z]+\.[a-z]+$|dokumente\/manifest\.json$|.*\.(br|gz)$)/u;

const FOREIGN = ALL_LOCALES.map(languageSegment).filter((segment) => segment !== 'de');

/** The addresses of a built site, in their German form. */
export function publishedIn(site: string, places: readonly PlaceKeys[]): AddressBook {
  const files = listFiles(site).filter((file) => !FOREIGN.some((segment) => file.startsWith(`${segment}/`)));
  const all = new Set(listFiles(site));
  const pages = new Map(readBuiltPages(site).map((page) => [page.file, page]));
  const found = files
    .filter((file) => !PASSING.test(file) && !isForeignEmbed(file))
    .map((file) => ({
      path: pageAddress(file).replace(/^(\/einbetten\/\d+\/)de(?=[./])/u, '$1{tag}'),
      anchors: anchorsOf(pages.get(file)),
      translated: FOREIGN.some((segment) => all.has(`${segment}/${file}`)),
    }));
  return { languages: ALL_LOCALES.map(languageSegment), ...folded(found, places) };
}

/** Whether a file to embed is in another language than German: the one line of the German file stands for all. */
function isForeignEmbed(file: string): boolean {
  return FOREIGN.some((segment) => new RegExp(`^einbetten/\\d+/${segment}[./]`, 'u').test(file));
}

/** Lists around a text, some of which come and go with the findings; ids of events, which hold the name of a place. */
const PASSING_ANCHORS = /^(terms|sources|known|documented|others|(term|source|e|d)-.*)$/u;

/** The anchors of a page that people may link to: passages of texts and terms; on a profile its demands and sources. */
function anchorsOf(page: BuiltPage | undefined): readonly string[] {
  if (page === undefined || /^\/($|k\/|suche\/|einbetten\/|kommunen\/($|liste\/|karte\/|[^/]+\/.))/u.test(page.address))
    return [];
  const profile = page.address.startsWith('/kommunen/');
  const start = page.elements.findIndex(({ name }) => name === 'main');
  const within = page.elements.slice(
    start,
    page.elements.findIndex(({ name }) => name === 'footer'),
  );
  const names = profile ? ['li', 'article'] : ['h2', 'h3', 'div', 'li'];
  return within
    .filter(({ name }) => names.includes(name))
    .flatMap(({ attributes }) => attributes['id'] ?? [])
    .filter((id) => !PASSING_ANCHORS.test(id))
    .filter((id) => !profile || DEMANDS.some((demand) => demand === id) || /-\d+$/u.test(id));
}

/** The addresses that every place has as one line each. */
function folded(found: readonly Address[], places: readonly PlaceKeys[]): Pick<AddressBook, 'addresses' | 'places'> {
  const slugs = new Set(places.map(({ slug }) => slug));
  const keys = new Set(places.map(({ ags }) => ags));
  const template = ({ path }: Address): string =>
    path
      .split('/')
      .map((part) => (slugs.has(part) ? '{slug}' : keys.has(part) ? '{ags}' : part))
      .join('/');
  const anchorsOfPlaces = new Map(found.map(({ path, anchors }) => [path, anchors]));
  const addresses = [...Map.groupBy(found, template)].flatMap(([path, group]) =>
    group.length === places.length && path.includes('{') ? [common(path, group)] : group,
  );
  const shared = new Set(addresses.find(({ path }) => path === PROFILE)?.anchors);
  return {
    addresses,
    places: places.map(({ ags, slug }) => {
      const anchors = anchorsOfPlaces.get(PROFILE.replace('{slug}', slug)) ?? [];
      return { ags, slug, anchors: anchors.filter((anchor) => !shared.has(anchor)) };
    }),
  };
}

function common(path: string, [first, ...others]: readonly Address[]): Address {
  const anchors = (first?.anchors ?? []).filter((anchor) => others.every((one) => one.anchors.includes(anchor)));
  return { path, anchors, translated: first?.translated ?? false };
}
