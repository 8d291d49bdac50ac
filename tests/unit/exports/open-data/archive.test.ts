import { afterEach, expect, test, vi } from 'vitest';
import { bytesOf, repack, zip } from '../../../../src/exports/open-data/archive.ts';
import { toWorkbook } from '../../../../src/exports/open-data/workbook.ts';
import type { OpenData } from '../../../../src/schemas/open-data/tables.ts';
import { cellsOfWorkbook } from '../../../support/workbook.ts';

const FILES = new Map([['a.csv', bytesOf('a\r\n')]]);
const EVENT: OpenData['events'][number] = {
  ...{ ags: '05566076', ars: '055660076076', name: 'Rheine', id: 'e-rheine-concepts-1', date: '2026-11-22' },
  ...{ demand: 'concepts', demand_number: 1, demand_label: 'Konzepte', from: 'not-researched', from_label: 'offen' },
  ...{ to: 'partly-met', to_label: 'teilweise belegt', evidence: ['rheine-1', 'rheine-2'], methodology: '2.0' },
  ...{ reason: '=HYPERLINK("https://evil.example")', address: 'https://a.example/#e', url: 'https://a.example/k/' },
};
const DATA: OpenData = { authorities: [], assessments: [], evidence: [], events: [EVENT], 'integration-bodies': [] };

afterEach(() => {
  vi.useRealTimers();
});

test('archives and workbooks are the same whenever they are made', async () => {
  const make = async (now: string): Promise<readonly Uint8Array[]> => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
    return [zip(FILES, '2026-11-22'), await toWorkbook(DATA, '2026-11-22')];
  };
  const first = await make('2026-11-22T10:00:00Z');
  const second = await make('2031-02-03T04:05:06Z');
  expect(second).toEqual(first);
  expect(repack(zip(FILES, '2020-01-01'), '2026-11-22')).toEqual(first[0]);
});

test('a workbook keeps leading zeros, numbers and days, and text that looks like a formula stays text', async () => {
  const sheet = cellsOfWorkbook(await toWorkbook(DATA, '2026-11-22')).get('events');
  const [head, row] = sheet?.rows ?? [];
  const cell = (name: string): unknown => row?.[head?.findIndex((one) => one?.value === name) ?? -1];
  expect(sheet?.frozen).toBe(true);
  expect(cell('ags')).toEqual({ type: 'text', value: '05566076' });
  expect(cell('date')).toEqual({ type: 'date', value: '2026-11-22' });
  expect(cell('demand_number')).toEqual({ type: 'number', value: '1' });
  expect(cell('evidence')).toEqual({ type: 'text', value: 'rheine-1|rheine-2' });
  expect(cell('reason')).toEqual({ type: 'text', value: '=HYPERLINK("https://evil.example")' });
});
