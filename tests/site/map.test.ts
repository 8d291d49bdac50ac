import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DEMANDS, type Demand } from '../../src/domain/demand.ts';
import { FINDING_CODES } from '../../src/domain/finding.ts';
import { isMunicipality, type LocalAuthority } from '../../src/domain/local-authority.ts';
import { MAP_VIEWS } from '../../src/domain/map-view.ts';
import { ORIGINAL_LOCALE } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { DEMAND_SLUGS } from '../../src/routing/routes.ts';
import { byClass, byName, parse, textOf, type Element } from '../support/dom.ts';
import { AUTHORITIES } from '../support/registry.ts';
import { addressOf, PAGES, pagesOf, readBuilt } from '../support/site.ts';
import { xmlFault } from '../support/well-formed-xml.ts';

const t = translator(ORIGINAL_LOCALE);
const NOT_APPLICABLE = t('finding.not-applicable.label');
const MUNICIPALITIES = AUTHORITIES.filter(isMunicipality);

function pageAt(address: string): ReturnType<typeof parse> {
  return parse(PAGES.find((page) => page.address === address)?.built.html ?? '');
}

/** Address of the place that each link of an element leads to, with what the element says. */
function said(elements: readonly Element[], wording: (element: Element) => string): ReadonlyMap<string, string> {
  return new Map(
    elements.flatMap((element) => {
      const [link] = element.name === 'a' ? [element] : byName(element, 'a');
      return link === undefined ? [] : [[link.attribs['href'] ?? '', wording(element)] as const];
    }),
  );
}

/** The findings of the list of a demand: what the table says. */
function listed(demand: Demand): ReadonlyMap<string, string> {
  const list = pageAt(addressOf(ORIGINAL_LOCALE, { page: 'list', demand, group: 'applicable' }));
  const rows = byName(list, 'tr').filter((row) => byName(row, 'td').length > 0);
  return said(rows, (row) => byClass(row, 'finding').map(textOf).join());
}

function addressOfPlace({ slug }: LocalAuthority): string {
  return addressOf(ORIGINAL_LOCALE, { page: 'authority', slug });
}

/** What the link of a place must say, after the lists. */
function wanted(place: (typeof MUNICIPALITIES)[number], demand: Demand, list: ReadonlyMap<string, string>): string {
  const kreis = AUTHORITIES.find(({ ags }) => 'kreisAgs' in place && ags === place.kreisAgs);
  const { name } = place;
  if (demand === 'districts' && kreis !== undefined)
    return t('map.placeOfKreis', { name, finding: list.get(addressOfPlace(kreis)) ?? '' });
  return t('map.place', { name, finding: list.get(addressOfPlace(place)) ?? NOT_APPLICABLE });
}

describe.for(DEMANDS.flatMap((demand) => MAP_VIEWS.map((view) => ({ demand, view }))))('%o', ({ demand, view }) => {
  const page = pageAt(addressOf(ORIGINAL_LOCALE, { page: 'map', demand, view }));
  const [drawing] = byClass(page, 'map-drawing');
  const links = drawing === undefined ? [] : byName(drawing, 'a');

  test('every municipality says on the map what it says in the list', () => {
    const list = listed(demand);
    const onMap = said(links, (link) => byName(link, 'title').map(textOf).join());
    expect(links).toHaveLength(396);
    const wrong = MUNICIPALITIES.filter((place) => onMap.get(addressOfPlace(place)) !== wanted(place, demand, list));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('the sign of every municipality is that of the finding in its name', () => {
    const wrong = links.filter((link) => {
      const [sign] = byName(link, 'use').map(({ attribs }) => attribs['href']?.replace(/^#(c-)?/u, ''));
      const code = FINDING_CODES.find((one) => one === sign) ?? 'met';
      return !byName(link, 'title').some((title) => textOf(title).includes(`: ${t(`finding.${code}.label`)}`));
    });
    expect(wrong.map(({ attribs }) => attribs['href'])).toEqual([]);
  });
});

test('a page with a map weighs at most 40 KB, gzipped', () => {
  const heavy = pagesOf('map').filter(({ built }) => gzipSync(built.html).length > 40 * 1024);
  expect(heavy.map(({ file }) => file)).toEqual([]);
});

test.for(DEMANDS)('the drawing to reuse is valid and needs nothing else: %s', (demand) => {
  const drawing = readBuilt(`kommunen/karte/${DEMAND_SLUGS[demand]}.svg`);
  expect(xmlFault(drawing)).toBeUndefined();
  expect(drawing.match(/href="[^#]|url\([^#]|@import|<script/gu)).toBeNull();
  expect(drawing).toContain('Destatis');
  expect(drawing).toContain(t('finding.notNo'));
  expect(drawing.match(/<title>/gu)).toHaveLength(396);
});
