import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableRecord, tableWords, toCsv, toJson } from '../../../src/exports/authority-table.ts';
import { DEMANDS } from '../../../src/domain/demand.ts';
import { anyBody } from '../../support/arbitrary-authorities.ts';
import { anyPlaces } from '../../support/arbitrary-regions.ts';
import { ASSESSMENTS, AUTHORITIES, bodyAt } from '../../support/registry.ts';

const WORDS = tableWords('2026-11-22', new URL('https://site.example'));

function recordsOf(names?: ReadonlyMap<string, string>): readonly ReturnType<typeof tableRecord>[] {
  return AUTHORITIES.map((authority) =>
    tableRecord(
      {
        authority: { ...authority, name: names?.get(authority.ags) ?? authority.name },
        kreis: 'kreisAgs' in authority ? AUTHORITIES.find(({ ags }) => ags === authority.kreisAgs) : undefined,
        body: bodyAt(authority),
        assessments: ASSESSMENTS.get(authority.ags) ?? [],
      },
      WORDS,
    ),
  );
}

/** A CSV file as rows of cells, read by another program than the one that wrote it. */
function cells(csv: string): readonly (readonly string[])[] {
  const rows: unknown = parse(csv, { relaxColumnCount: false });
  if (!Array.isArray(rows)) throw new TypeError('no rows');
  return rows.map((row: unknown) => (Array.isArray(row) ? row.map(String) : []));
}

describe('The table of all places', () => {
  const csv = toCsv(recordsOf());

  test('has one line for each of the 427 and one for the names of the columns.', () => {
    const lines = csv.split('\r\n');
    expect(lines).toHaveLength(429);
    expect(lines.at(-1)).toBe('');
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('begins each line with the AGS.', () => {
    const keys = csv
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
    expect(keys).toEqual(AUTHORITIES.map(({ ags }) => ags));
  });

  test('says for Köln what is known, in codes and in German.', () => {
    const record = recordsOf().find(({ ags }) => ags === '05315000');
    expect(record).toMatchObject({
      name: 'Köln',
      kind: 'kreisfreie-stadt',
      kreis: '',
      regierungsbezirk: 'Köln',
      integration_body: 'documented',
      districts_finding: 'not-applicable',
      districts_label: 'nicht anwendbar',
      url: 'https://site.example/kommunen/koeln/',
    });
  });

  test('holds the same in CSV and in JSON.', () => {
    const records = recordsOf();
    const [names = [], ...rows] = cells(toCsv(records));
    const file: unknown = JSON.parse(toJson(records, { date: '2026-11-22', licence: 'CC BY 4.0' }));
    const fromCsv = rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
    const asText = records.map((record) =>
      Object.fromEntries(Object.entries(record).map(([key, value]) => [key, String(value)])),
    );
    expect(fromCsv).toEqual(asText);
    expect(file).toEqual({ date: '2026-11-22', licence: 'CC BY 4.0', authorities: records });
  });
});

test('An open finding has no strength and no freshness, and a closed one both.', () => {
  fc.assert(
    fc.property(anyPlaces, anyBody, (places, body) => {
      for (const { authority, assessments } of places) {
        const record = tableRecord({ authority, kreis: undefined, body, assessments }, WORDS);
        for (const demand of DEMANDS) {
          const closed = ['met', 'partly-met', 'not-met'].includes(String(record[`${demand}_finding`]));
          expect(record[`${demand}_strength`] !== '').toBe(closed);
          expect(record[`${demand}_freshness`] !== '').toBe(closed);
        }
      }
    }),
  );
});

test('Whatever a name holds, it is one cell of one line, and no spreadsheet takes it for a formula.', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '+1', '-1', '@a', '"', ',', '\r\n=1')),
      (name) => {
        fc.pre(name.isWellFormed());
        const [first] = AUTHORITIES;
        const csv = toCsv(recordsOf(new Map([[first?.ags ?? '', name]])).slice(0, 1));
        const [, row = []] = cells(csv);
        expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        expect(row[0]).toBe(first?.ags);
        expect(row[1]?.replace(/^'/u, '')).toBe(name.replace(/\s+/gu, ' '));
        expect(row[1]).not.toMatch(/^[=+\-@\t\r]/u);
      },
    ),
    { numRuns: 30 },
  );
});
