import { stringify } from 'csv-stringify/sync';
import { strengthOfFinding, type Assessment } from '../domain/assessment.ts';
import { DEMANDS } from '../domain/demand.ts';
import { bodyStateOf, freshnessOfFinding } from '../domain/facts-of.ts';
import type { FindingCode } from '../domain/finding.ts';
import type { IntegrationBody } from '../domain/integration-body.ts';
import type { LocalAuthority } from '../domain/local-authority.ts';
import { ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { pathTo } from '../routing/routes.ts';

/** A place whose facts are published. */
interface PublishedPlace {
  readonly authority: LocalAuthority;
  readonly kreis: LocalAuthority | undefined;
  readonly body: IntegrationBody;
  readonly assessments: readonly Assessment[];
}

/** What the records of a table say besides the facts. */
interface TableWords {
  /** ISO date of the build, for the freshness of sources. */
  readonly today: string;
  /** Full address of a place's page. */
  readonly addressOf: (authority: LocalAuthority) => string;
  readonly labelOf: (code: FindingCode) => string;
}

/**
 * The words of the published tables: German, with addresses of the German pages.
 * @param today ISO date of the build
 */
export function tableWords(today: string, origin: URL): TableWords {
  const t = translator(ORIGINAL_LOCALE);
  return {
    today,
    addressOf: ({ slug }) => new URL(pathTo(ORIGINAL_LOCALE, { page: 'authority', slug }), origin).href,
    labelOf: (code) => t(`finding.${code}.label`),
  };
}

/** One row of a published table: column names and values, in their order. */
type TableRecord = Readonly<Record<string, string | number>>;

/** Names of the columns, the same in CSV and JSON. Published names stay. */
const TABLE_COLUMNS: readonly string[] = [
  ...['ags', 'name', 'kind', 'kreis_ags', 'kreis', 'regierungsbezirk', 'population', 'population_date'],
  'integration_body',
  ...DEMANDS.flatMap((demand) =>
    ['finding', 'label', 'since', 'strength', 'freshness'].map((field) => `${demand}_${field}`),
  ),
  'url',
];

/** A place as a row: facts as codes, findings as code and German label; a value that does not exist is empty. */
export function tableRecord({ authority, kreis, body, assessments }: PublishedPlace, words: TableWords): TableRecord {
  const { ags, name, kind, regierungsbezirk, population, populationDate } = authority;
  const findings = DEMANDS.flatMap((demand) => {
    const finding = assessments.find((one) => one.demand === demand)?.finding ?? { code: 'not-researched' };
    return [
      [`${demand}_finding`, finding.code],
      [`${demand}_label`, words.labelOf(finding.code)],
      [`${demand}_since`, 'since' in finding ? finding.since : ''],
      [`${demand}_strength`, strengthOfFinding(finding) ?? ''],
      [`${demand}_freshness`, freshnessOfFinding(finding, words.today) ?? ''],
    ] as const;
  });
  return {
    ...{ ags, name, kind, kreis_ags: kreis?.ags ?? '', kreis: kreis?.name ?? '', regierungsbezirk },
    ...{ population, population_date: populationDate, integration_body: bodyStateOf(authority, body) },
    ...Object.fromEntries(findings),
    url: words.addressOf(authority),
  };
}

/**
 * A table as CSV after RFC 4180: header, commas, CRLF, quotes where needed; each row is one line. What a spreadsheet would take
 * for a formula is escaped.
 */
export function toCsv(records: readonly TableRecord[]): string {
  const rows = records.map((record) =>
    TABLE_COLUMNS.map((column) => {
      const value = record[column] ?? '';
      return typeof value === 'string' ? value.replace(/\s+/gu, ' ') : value;
    }),
  );
  return stringify(rows, {
    header: true,
    columns: [...TABLE_COLUMNS],
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
}

/** A table as JSON: when it was made, its licence, and the same rows as the CSV. */
export function toJson(
  records: readonly TableRecord[],
  head: { readonly date: string; readonly licence: string },
): string {
  return `${JSON.stringify({ ...head, authorities: records }, undefined, 1)}\n`;
}
