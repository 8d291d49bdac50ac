import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isKimRecipient, isKreis } from '../../src/domain/local-authority.ts';
import { DEMANDS } from '../../src/domain/demand.ts';
import { AUTHORITIES, FINDINGS } from '../support/registry.ts';

/** Number of authorities to which a demand applies. */
function applicable(demand: (typeof DEMANDS)[number]): number {
  const codes = [...FINDINGS.values()].map((findings) => findings.find((one) => one.demand === demand)?.code);
  return codes.filter((code) => code !== 'not-applicable').length;
}

test('The registry holds the 396 municipalities and 31 Kreise of North Rhine-Westphalia.', () => {
  const kinds = Map.groupBy(AUTHORITIES, ({ kind }) => kind);
  expect(AUTHORITIES).toHaveLength(427);
  expect(AUTHORITIES.filter(isKreis)).toHaveLength(31);
  expect(kinds.get('kreisfreie-stadt')).toHaveLength(22);
  expect(kinds.get('staedteregion')?.map(({ ags }) => ags)).toEqual(['05334']);
});

test('The key of each authority agrees with its kind, its Kreis and its Regierungsbezirk.', () => {
  const districts = { Düsseldorf: '1', Köln: '3', Münster: '5', Detmold: '7', Arnsberg: '9' } as const;
  for (const authority of AUTHORITIES) {
    expect(authority.ags).toHaveLength(isKreis(authority) ? 5 : 8);
    if ('kreisAgs' in authority) expect(authority.ags.startsWith(authority.kreisAgs)).toBe(true);
    expect(authority.ags[2]).toBe(districts[authority.regierungsbezirk]);
  }
});

test('The KIM regions are exactly the 54 authorities that receive the grant.', () => {
  const rows = readFileSync('content/registry/kim-regions.csv', 'utf8').trim().split('\n').slice(1);
  const recipients = AUTHORITIES.filter(isKimRecipient).map(({ ags }) => ags);
  expect(recipients).toHaveLength(54);
  expect(rows.map((row) => row.split(',')[0]).toSorted()).toEqual(recipients.toSorted());
});

test('Demands 2 and 3 apply to the authorities that the resolution names: 23 cities and 31 Kreise.', () => {
  expect(applicable('criterion')).toBe(23);
  expect(applicable('districts')).toBe(31);
});

test('Demands 1 and 4 apply to every municipality but those that a source says have no body.', () => {
  const excluded = 396 - applicable('reporting');
  expect(excluded).toBeGreaterThan(0);
  expect(applicable('concepts')).toBe(427 - excluded);
});
