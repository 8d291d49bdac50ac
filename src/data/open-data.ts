import { z } from 'astro/zod';
import { toAssessmentRecord } from '../exports/open-data/finding-records.ts';
import { RowsByPlace } from '../exports/open-data/place-file.ts';
import { toAuthorityRecord, toBodyRecord } from '../exports/open-data/place-records.ts';
import { toEventRecords, toEvidenceRecords } from '../exports/open-data/source-records.ts';
import { recordWords } from '../exports/open-data/words.ts';
import { ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { dataPath } from '../routing/open-data.ts';
import { placeFile, type FileHead, type PlaceFile } from '../schemas/open-data/place-file.ts';
import { DATA_SOURCES } from '../schemas/open-data/sources.ts';
import { ROW_SCHEMAS, type OpenData } from '../schemas/open-data/tables.ts';
import { buildDate } from './clock.ts';
import { getProfiles, type Profile } from './profiles.ts';
import { getSite } from './site.ts';
import { getGoneSources } from './source-health.ts';
import { getDemandWords } from './texts.ts';
import { getDataVersion } from './version.ts';

let rows: Promise<OpenData> | undefined;

/** The rows of all published tables, each checked against the description of its table; made once per build. */
export function getOpenData(): Promise<OpenData> {
  rows ??= makeRows();
  return rows;
}

async function makeRows(): Promise<OpenData> {
  const profiles = await getProfiles();
  const demands = await getDemandWords(ORIGINAL_LOCALE);
  const origin = new URL((await getSite()).baseUrl);
  const words = recordWords(origin, { demands, today: buildDate(), gone: getGoneSources() });
  return {
    authorities: z.array(ROW_SCHEMAS.authorities).parse(profiles.map((one) => toAuthorityRecord(one, words))),
    assessments: z
      .array(ROW_SCHEMAS.assessments)
      .parse(
        profiles.flatMap(({ authority, record, assessments }) =>
          assessments.map((one) => toAssessmentRecord(authority, record, one, words)),
        ),
      ),
    evidence: z.array(ROW_SCHEMAS.evidence).parse(profiles.flatMap((one) => toEvidenceRecords(one, words))),
    events: z.array(ROW_SCHEMAS.events).parse(profiles.flatMap((one) => toEventRecords(one, words))),
    'integration-bodies': z
      .array(ROW_SCHEMAS['integration-bodies'])
      .parse(profiles.map((one) => toBodyRecord(one, words)).filter((row) => row !== null)),
  };
}

/** Version, date and terms of the data: what every file says about itself. */
export async function getDataHead(): Promise<Omit<FileHead, '$schema'>> {
  const { licences, baseUrl } = await getSite();
  const title = translator(ORIGINAL_LOCALE)('site.name');
  const credits = DATA_SOURCES.map((source) => source.title).join('; ');
  return {
    version: await getDataVersion(),
    date: buildDate(),
    licence: licences.content,
    licence_url: licences.contentUrl,
    attribution: `${title} (${baseUrl}), ${licences.content}; ${credits}`,
  };
}

/** How a JSON file begins. */
export async function getFileHead(schema: string): Promise<FileHead> {
  const origin = (await getSite()).baseUrl;
  return { $schema: new URL(dataPath(schema), origin).href, ...(await getDataHead()) };
}

let byPlace: Promise<RowsByPlace> | undefined;

/** Name of the schema of the files of single places. */
export const PLACE_SCHEMA = 'place.schema.json';

/** The data of one place: all that its page shows. */
export async function getPlaceFile({ authority, record }: Profile): Promise<PlaceFile> {
  byPlace ??= getOpenData().then((data) => new RowsByPlace(data));
  const made = (await byPlace).fileOf(authority.ags, record, await getFileHead(PLACE_SCHEMA), buildDate());
  return placeFile.parse(made);
}
