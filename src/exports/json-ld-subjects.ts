import type { AdministrativeArea, City, CreativeWork, Dataset } from 'schema-dts';
import type { LocalAuthority } from '../domain/local-authority.ts';
import { LOCALES, ORIGINAL_LOCALE, type Locale } from '../i18n/locales.ts';
import { filePath, pathTo } from '../routing/routes.ts';

/** A city, municipality or Kreis, with its official key and its entry in Wikidata. */
export function placeSubject(authority: LocalAuthority, kreis: LocalAuthority | undefined): City | AdministrativeArea {
  const { ags, kind, name, wikidataId } = authority;
  const facts = {
    name,
    identifier: { '@type': 'PropertyValue', propertyID: 'AGS', value: ags },
    sameAs: `https://www.wikidata.org/wiki/${wikidataId}`,
    ...(kreis === undefined ? {} : { containedInPlace: { '@type': 'AdministrativeArea', name: kreis.name } as const }),
  } as const;
  return kind.endsWith('-stadt') ? { '@type': 'City', ...facts } : { '@type': 'AdministrativeArea', ...facts };
}

/** Who adopted the resolution. */
const AUTHOR = { '@type': 'Organization', name: 'Landesintegrationsrat NRW' } as const;
/** The day on which its Hauptausschuss did. */
export const ADOPTED = '2022-03-19';

/** A text of the resolution in one language. */
interface ResolutionText {
  readonly locale: Locale;
  readonly title: string;
}

/**
 * The resolution in one language. It is a resolution and no law, so a creative work; a translation names the German original and
 * leaves its author there, and Leichte Sprache, which says the same in other sentences, is based on it.
 */
export function resolutionSubject(text: ResolutionText, original: ResolutionText, origin: URL): CreativeWork {
  const work = {
    '@type': 'CreativeWork',
    name: original.title,
    inLanguage: LOCALES[ORIGINAL_LOCALE].tag,
    url: new URL(pathTo(ORIGINAL_LOCALE, { page: 'resolution' }), origin).href,
    author: AUTHOR,
    dateCreated: ADOPTED,
  } as const;
  if (text.locale === ORIGINAL_LOCALE) return work;
  const { tag, rendering } = LOCALES[text.locale];
  const rendered = { '@type': 'CreativeWork', name: text.title, inLanguage: tag } as const;
  return rendering === 'faithful' ? { ...rendered, translationOfWork: work } : { ...rendered, isBasedOn: work };
}

/** A file to download. */
interface DataFile {
  readonly name: string;
  readonly mediaType: string;
}

/** The tables in each format, and the files that hold them all. Published names stay. */
const TABLES = ['authorities', 'assessments', 'evidence', 'events', 'integration-bodies'] as const;
const DATA_FILES: readonly DataFile[] = [
  ...TABLES.flatMap((table) => [
    { name: `${table}.csv`, mediaType: 'text/csv' },
    { name: `${table}.json`, mediaType: 'application/json' },
  ]),
  { name: 'authorities.geojson', mediaType: 'application/geo+json' },
  {
    name: 'integrationsraete-beteiligen.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { name: 'integrationsraete-beteiligen.zip', mediaType: 'application/zip' },
];

/** What the page of the open data says about them. */
interface DataFacts {
  readonly name: string;
  readonly description: string;
  /** ISO date of the newest entry. */
  readonly modified: string;
  readonly version: string;
  readonly licenceUrl: string;
  readonly publisher: string | undefined;
  readonly origin: URL;
}

/** The open data, with each of their files. */
export function dataSubject(facts: DataFacts): Dataset {
  const { name, description, modified, version, licenceUrl, publisher, origin } = facts;
  return {
    '@type': 'Dataset',
    name,
    description,
    version,
    dateModified: modified,
    license: licenceUrl,
    ...(publisher === undefined ? {} : { creator: { '@type': 'Organization', name: publisher } as const }),
    inLanguage: LOCALES[ORIGINAL_LOCALE].tag,
    isAccessibleForFree: true,
    distribution: DATA_FILES.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: new URL(filePath(`daten/${file.name}`), origin).href,
      encodingFormat: file.mediaType,
    })),
  };
}
