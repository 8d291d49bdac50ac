import type { BadInput } from './bad-input.ts';

const AUTHORITIES = 'content/registry/authorities.csv';
const BODIES = 'content/registry/integration-bodies.csv';
const REGIONS = 'content/registry/kim-regions.csv';
const POSTCODES = 'content/registry/postcodes.csv';
const EXONYMS = 'content/registry/exonyms.csv';
const RENAMED = 'content/registry/renamed.csv';
const DISTRICTS = 'content/registry/districts.csv';

const AGS_FORM = 'an AGS in NRW has 8 digits (a Kreis 5) and starts with 05';

/** The header row alone: what is left of a table that was emptied. */
function headerOf(table: string): string {
  return `${table.split('\n')[0] ?? ''}\n`;
}

/** Bad rows, cells and encodings in the tables of `content/registry/`. */
export const BAD_TABLES: readonly BadInput[] = [
  {
    name: 'a body at an unknown AGS',
    alsoBuild: true,
    breakIt: (content) => content.replace(BODIES, /^05112000,/mu, '05999999,'),
    fault: {
      file: BODIES,
      at: '05999999,',
      field: 'ags',
      found: 'no authority has the AGS "05999999"',
      fix: 'Correct the AGS, or add the authority to registry/authorities.csv.',
    },
  },
  {
    name: 'a former address that a place has today',
    breakIt: (content) => content.write(RENAMED, 'old_slug,ags,date\nkoeln,05111000,2026-11-22\n'),
    fault: {
      file: RENAMED,
      at: 'koeln',
      field: 'old_slug',
      found: 'a place has the slug "koeln" today',
      fix: 'no longer',
    },
  },
  {
    name: 'a KIM region at an unknown AGS',
    breakIt: (content) => content.replace(REGIONS, /^05112000,/mu, '05999999,'),
    fault: { file: REGIONS, at: '05999999,', field: 'ags', found: 'no authority has the AGS', fix: 'Correct the AGS' },
  },
  {
    name: 'a postcode at an unknown AGS',
    breakIt: (content) => content.replace(POSTCODES, '32049,05758012,1', '32049,05999999,1'),
    fault: { file: POSTCODES, at: '05999999', field: 'ags', found: 'no authority has the AGS', fix: 'Correct the AGS' },
  },
  {
    name: 'a municipality of an unknown Kreis',
    breakIt: (content) =>
      content.replace(AUTHORITIES, 'kreisangehoerige-gemeinde,05154,', 'kreisangehoerige-gemeinde,05999,'),
    fault: {
      file: AUTHORITIES,
      at: ',05999,',
      field: 'kreis_ags',
      found: 'found "05999" for Bedburg-Hau (kreisangehoerige-gemeinde)',
      fix: 'Write the 5-digit AGS of a Kreis in this table.',
    },
  },
  {
    name: 'an AGS used twice',
    alsoBuild: true,
    breakIt: (content) => content.replace(AUTHORITIES, /^05112000,/mu, '05111000,'),
    fault: {
      file: AUTHORITIES,
      at: '05111000,duisburg',
      field: 'ags',
      found: '"05111000" stands already in line 2',
      fix: 'Keep one of the two rows.',
    },
  },
  {
    name: 'a slug used twice',
    alsoBuild: true,
    breakIt: (content) => content.replace(AUTHORITIES, ',moenchengladbach,', ',krefeld,'),
    fault: {
      file: AUTHORITIES,
      at: '05116000,krefeld',
      field: 'slug',
      found: 'the slug "krefeld" stands already in line 5',
      fix: 'Give each authority its own slug',
    },
  },
  {
    name: 'a population dated on a day that does not exist',
    alsoBuild: true,
    breakIt: (content) => content.replace(AUTHORITIES, '502270,2024-12-31', '502270,2023-02-30'),
    fault: {
      file: AUTHORITIES,
      at: '2023-02-30',
      field: 'population_date',
      found: 'found "2023-02-30": this day does not exist',
      fix: 'Correct the value as the message says.',
    },
  },
  {
    name: 'an AGS written as a number, without its leading zero',
    alsoBuild: true,
    breakIt: (content) => content.replace(AUTHORITIES, /^05112000,/mu, '5112000,'),
    fault: {
      file: AUTHORITIES,
      at: '5112000,duisburg',
      field: 'ags',
      found: `found "5112000": ${AGS_FORM}`,
      fix: 'Correct the value',
    },
  },
  {
    name: 'a row with a column too few',
    alsoBuild: true,
    breakIt: (content) =>
      content.replace(AUTHORITIES, ',kreisfreie-stadt,,Düsseldorf,502270', ',kreisfreie-stadt,Düsseldorf,502270'),
    fault: {
      file: AUTHORITIES,
      at: '05112000,duisburg',
      found: 'columns length is 14, got 13 on line 3',
      fix: 'Give every row as many columns as the header row; quote cells that hold a comma.',
    },
  },
  {
    name: 'a table without one of its columns',
    breakIt: (content) => content.write(POSTCODES, content.read(POSTCODES).replaceAll(/,[^,\n]*$/gmu, '')),
    fault: { file: POSTCODES, at: '32049,', field: 'main', found: 'found nothing: ', fix: 'Write one of: 0, 1.' },
    count: 866,
  },
  {
    name: 'a table saved in Latin-1',
    alsoBuild: true,
    breakIt: (content) => content.write(AUTHORITIES, Buffer.from(content.read(AUTHORITIES), 'latin1')),
    fault: { file: AUTHORITIES, found: 'the file is not UTF-8', fix: 'Save it again with the encoding "UTF-8".' },
  },
  {
    name: 'an empty registry',
    alsoBuild: true,
    breakIt: (content) => content.write(AUTHORITIES, headerOf(content.read(AUTHORITIES))),
    fault: { file: AUTHORITIES, found: 'the table has no rows', fix: 'Restore the rows of the table.' },
  },
  {
    name: 'a registry table that is missing',
    breakIt: (content) => content.remove(BODIES),
    fault: { file: BODIES, found: 'the file is missing', fix: 'or restore it' },
  },
  {
    name: 'a name in another language at an unknown AGS',
    breakIt: (content) => content.replace(EXONYMS, '05315000,nl,Keulen', '05999999,nl,Keulen'),
    fault: { file: EXONYMS, at: '05999999', field: 'ags', found: 'no authority has the AGS', fix: 'Correct the AGS' },
  },
  {
    name: 'a name in a language that the site does not speak',
    breakIt: (content) => content.replace(EXONYMS, '05315000,nl,Keulen', '05315000,cs,Kolín nad Rýnem'),
    fault: {
      file: EXONYMS,
      at: ',cs,',
      field: 'language',
      found: 'found "cs"',
      fix: 'Write one of: de, de-simple, en',
    },
  },
  {
    name: 'a name in another language that stands there twice',
    breakIt: (content) => content.replace(EXONYMS, '05315000,nl,Keulen', '"05315000",nl,Keulen\n05315000,nl,Keulen'),
    fault: {
      file: EXONYMS,
      at: '05315000,nl,Keulen',
      field: 'ags, language, name',
      found: '"05315000, nl, Keulen" stands already in line',
      fix: 'Keep one of the two rows.',
    },
  },
  {
    name: 'a district at an unknown AGS',
    breakIt: (content) => content.replace(DISTRICTS, 'Deutz,05315000', 'Deutz,05999999'),
    fault: { file: DISTRICTS, at: 'Deutz', field: 'ags', found: 'no authority has the AGS', fix: 'Correct the AGS' },
  },
  {
    name: 'a district of a Kreis',
    breakIt: (content) => content.replace(DISTRICTS, 'Deutz,05315000', 'Deutz,05170'),
    fault: {
      file: DISTRICTS,
      at: 'Deutz',
      field: 'ags',
      found: 'found "05170": a district belongs to',
      fix: 'Correct',
    },
  },
  {
    name: 'a district without its GeoNames id',
    breakIt: (content) => content.replace(DISTRICTS, 'Deutz,05315000,2937790', 'Deutz,05315000,'),
    fault: { file: DISTRICTS, at: 'Deutz', field: 'geonames_id', found: 'found ""', fix: 'Correct the value' },
  },
];
