import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/integrations/built-pages.ts';
import type { LocalAuthority } from '../../src/domain/local-authority.ts';
import { LOCALE_CODES, LOCALES, ORIGINAL_LOCALE } from '../../src/i18n/locales.ts';
import { badgeFile, cardFile, cellsAt } from '../support/embeds.ts';
import { readQr } from '../support/qr.ts';
import { AUTHORITIES } from '../support/registry.ts';
import { absolute, addressOf, DIST, EMBEDS, permanentAddress, readBuilt } from '../support/site.ts';
import { xmlFault } from '../support/well-formed-xml.ts';

/** What a badge and a card may weigh, with everything. */
const MOST_BYTES = { badge: 6 * 1024, card: 10 * 1024 } as const;

function groups(text: string, pattern: RegExp): readonly (readonly string[])[] {
  return [...text.matchAll(pattern)].map(([, ...found]) => found);
}

/** Slugs of the places for which a check finds something wrong. */
function placesWhere(isWrong: (authority: LocalAuthority) => boolean): readonly string[] {
  return AUTHORITIES.filter(isWrong).map(({ slug }) => slug);
}

test('there is a badge and a card of each place in each language, a QR code of each place, and nothing else', () => {
  const wanted = AUTHORITIES.flatMap((authority) => [
    ...LOCALE_CODES.flatMap((locale) => [badgeFile(authority, locale), cardFile(authority, locale)]),
    ...['svg', 'png'].map((ending) => `${EMBEDS}${authority.ags}/qr.${ending}`),
  ]);
  expect(
    listFiles(DIST)
      .filter((file) => file.startsWith(EMBEDS))
      .sort(),
  ).toEqual(wanted.sort());
});

describe.each(LOCALE_CODES.map((locale) => [locale] as const))('in the language %s', (locale) => {
  test('every badge shows the findings that the rules give, in signs and in words', () => {
    const wrong = placesWhere((authority) => {
      const svg = readBuilt(badgeFile(authority, locale));
      const shown = groups(svg, /<text class="digit"[^>]*>(\d)<\/text><svg class="sign"[^>]*>(.*?)<\/svg>/gu);
      const [, said = ''] = /<desc>([^<]*)</u.exec(svg) ?? [];
      const cells = cellsAt(authority, locale);
      const inWords = cells.map(([number = '', word = '', , label = '']) => `${number} ${word}: ${label}. `).join('');
      return shown.join() !== cells.map(([number, , sign]) => [number, sign]).join() || !said.startsWith(inWords);
    });
    expect(wrong).toEqual([]);
  });

  test('every card shows the findings that the rules give, in signs and in words', () => {
    const wrong = placesWhere((authority) => {
      const cell = /<li><span[^>]*>(\d)<\/span>.*?<h2>(.*?)<\/h2>.*?<svg[^>]*>(.*?)<\/svg>(.*?)<\/p>/gu;
      return groups(readBuilt(cardFile(authority, locale)), cell).join() !== cellsAt(authority, locale).join();
    });
    expect(wrong).toEqual([]);
  });

  test('badges are well-formed and weigh at most 6 KB, cards 10 KB; neither loads or runs anything', () => {
    const wrong = placesWhere((authority) => {
      const [svg, html] = [readBuilt(badgeFile(authority, locale)), readBuilt(cardFile(authority, locale))];
      const small = Buffer.byteLength(svg) <= MOST_BYTES.badge && Buffer.byteLength(html) <= MOST_BYTES.card;
      const loads = / src=|url\(|@import|<script|<img|<image|<iframe|<use|rel="(?!canonical|noopener)| on\w+=/iu;
      return xmlFault(svg) !== undefined || !small || loads.test(svg) || loads.test(html);
    });
    expect(wrong).toEqual([]);
  });

  test('cards are kept out of search engines and lead to the page of the place', () => {
    const wrong = placesWhere((authority) => {
      const html = readBuilt(cardFile(authority, locale));
      const page = addressOf(locale, { page: 'authority', slug: authority.slug });
      const target = locale === ORIGINAL_LOCALE ? permanentAddress(authority.ags) : page;
      const links = groups(html, /<a href="([^"]*)" target="_blank" rel="noopener">/gu).flat();
      return (
        !html.includes(`<html lang="${LOCALES[locale].tag}" dir="${LOCALES[locale].direction}">`) ||
        !html.includes('<meta name="robots" content="noindex">') ||
        !html.includes(`<link rel="canonical" href="${absolute(page)}">`) ||
        links.join() !== [target, target].join()
      );
    });
    expect(wrong).toEqual([]);
  });
});

test('the QR codes lead to the permanent address, as a drawing and as a picture', async () => {
  const some = AUTHORITIES.filter((_, index) => index % 25 === 0);
  for (const { ags } of some) {
    const wanted = absolute(permanentAddress(ags));
    for (const ending of ['svg', 'png'])
      expect(await readQr(readFileSync(path.join(DIST, `${EMBEDS}${ags}/qr.${ending}`)))).toBe(wanted);
  }
});
