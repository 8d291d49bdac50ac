import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSign } from '../../../src/data/signs.ts';
import { FINDING_CODES } from '../../../src/domain/finding.ts';
import { badgeSize, badgeSvg } from '../../../src/exports/badge.ts';
import { LOCALE_CODES, LOCALES } from '../../../src/i18n/locales.ts';
import { anyHostileText } from '../../support/arbitrary-texts.ts';
import { embedAt, hardestEmbed } from '../../support/embeds.ts';
import { AUTHORITIES } from '../../support/registry.ts';
import { xmlFault } from '../../support/well-formed-xml.ts';

/** What a badge may weigh. */
const MOST_BYTES = 6 * 1024;

test('every finding has a sign of its own', () => {
  const signs = FINDING_CODES.map(drawSign);
  expect(signs.filter((sign) => !/^<\w/u.test(sign))).toEqual([]);
  expect(new Set(signs).size).toBe(FINDING_CODES.length);
});

describe.each(LOCALE_CODES.map((locale) => [locale] as const))('badges (%s)', (locale) => {
  const embeds = AUTHORITIES.map((authority) => embedAt(authority, locale));

  test('are well-formed, small and load nothing', () => {
    const wrong = [...embeds, hardestEmbed(locale)].filter((embed) => {
      const svg = badgeSvg(embed, drawSign);
      const named = svg.replace('xmlns="http://www.w3.org/2000/svg"', '');
      const weighs = Buffer.byteLength(svg);
      return (
        xmlFault(svg) !== undefined || weighs > MOST_BYTES || /https?:|href|url\(|@import|<script|<image/iu.test(named)
      );
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  test('say all findings in words, in the language and direction of the page', () => {
    const wrong = embeds.filter((embed) => {
      const svg = badgeSvg(embed, drawSign);
      const [, words = ''] = /<desc>([^<]*)</u.exec(svg) ?? [];
      const said = embed.rows.every(({ number, word, label }) => words.includes(`${String(number)} ${word}: ${label}`));
      const { tag, direction } = LOCALES[locale];
      return !said || !svg.includes(`lang="${tag}" direction="${direction}"`);
    });
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  test('keep their size when a finding or the date changes', () => {
    const [embed = hardestEmbed(locale)] = embeds;
    const sizes = embed.messages.flatMap((message) =>
      embed.dates.map((asOf) => JSON.stringify(badgeSize({ ...embed, message, asOf }))),
    );
    expect(new Set(sizes).size).toBe(1);
  });
});

test('All signs have the same colour: no finding looks worse than another.', () => {
  const svg = badgeSvg(embedAt(AUTHORITIES[0] ?? expect.unreachable(), 'de'), drawSign);
  expect(svg.match(/<svg class="sign"/gu)).toHaveLength(4);
  expect(svg.match(/\.sign\{[^}]*\}/gu)).toEqual(['.sign{color:#0b4f5a}', '.sign{color:#8accd2}']);
});

test('In a right-to-left badge, the first numeral stands at the right and the German name runs from left to right.', () => {
  const svg = badgeSvg(hardestEmbed('ar'), drawSign);
  const places = [...svg.matchAll(/class="digit" x="(\d+)"/gu)].map(([, x]) => Number(x));
  expect(places).toEqual(places.toSorted((a, b) => b - a));
  expect(svg).toMatch(/<text class="name"[^>]* direction="ltr" text-anchor="end">/u);
});

test('Whatever a name holds, the badge stays one drawing with the same elements.', () => {
  const embed = hardestEmbed('de');
  const shape = (svg: string): string => [...svg.matchAll(/<[a-z/][^\s>]*/giu)].join();
  const harmless = shape(badgeSvg({ ...embed, name: 'x', site: 'x' }, drawSign));
  fc.assert(
    fc.property(anyHostileText, (name) => {
      const svg = badgeSvg({ ...embed, name, site: name }, drawSign);
      expect(xmlFault(svg)).toBeUndefined();
      expect(shape(svg)).toBe(harmless);
    }),
  );
});
