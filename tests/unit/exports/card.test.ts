import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSign } from '../../../src/data/signs.ts';
import { CARD_STYLE, cardHtml } from '../../../src/exports/card.ts';
import type { Embed } from '../../../src/exports/embed.ts';
import { LOCALE_CODES, LOCALES } from '../../../src/i18n/locales.ts';
import { anyHostileText } from '../../support/arbitrary-texts.ts';
import { byName, parse, textOf } from '../../support/dom.ts';
import { embedAt, hardestEmbed } from '../../support/embeds.ts';
import { AUTHORITIES } from '../../support/registry.ts';

/** What a card may weigh, with everything. */
const MOST_BYTES = 10 * 1024;
const styleHash = createHash('sha256').update(CARD_STYLE).digest('base64');
const PARTS = { origin: new URL('https://site.example/'), styleHash, drawSign };

function card(embed: Embed): string {
  return cardHtml(embed, PARTS);
}

/** Names of all elements and attributes, in their order. */
function shape(html: string): string {
  const names = byName(parse(html), ...new Set(html.match(/(?<=<)[a-z]\w*/giu)));
  return names.map(({ name, attribs }) => [name, ...Object.keys(attribs)].join(' ')).join();
}

describe.each(LOCALE_CODES.map((locale) => [locale] as const))('cards (%s)', (locale) => {
  const { tag, direction } = LOCALES[locale];

  test('weigh at most 10 KB, even with the longest words and three disputes', () => {
    const heaviest = [hardestEmbed(locale), ...AUTHORITIES.map((one) => embedAt(one, locale))].map((embed) =>
      Buffer.byteLength(card(embed)),
    );
    expect(Math.max(...heaviest)).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('show each demand with its finding in words, and since when', () => {
    const embed = hardestEmbed(locale);
    const [html] = byName(parse(card(embed)), 'html');
    expect(html?.attribs).toEqual({ lang: tag, dir: direction });
    const items = byName(parse(card(embed)), 'li').map(textOf);
    expect(items).toEqual(
      embed.rows.map(({ number, word, label, notes }) => `${String(number)}${word}${label}${notes.join(' · ')}`),
    );
  });
});

test('A card allows its own styles by their hash, and nothing else.', () => {
  const html = card(hardestEmbed('de'));
  const [, policy] = /Content-Security-Policy" content="([^"]+)"/u.exec(html) ?? [];
  const [, style = ''] = /<style>([^<]*)<\/style>/u.exec(html) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
  expect(style).not.toMatch(/url\(|@import|@font-face/u);
  expect(byName(parse(html), 'script', 'img', 'iframe', 'object', 'embed', 'base')).toEqual([]);
});

test('A card leads to its page in a window of its own, and names that page as the one to find.', () => {
  const [koeln = expect.unreachable()] = AUTHORITIES.filter(({ slug }) => slug === 'koeln');
  const links = (html: string): readonly unknown[] => byName(parse(html), 'a', 'link').map(({ attribs }) => attribs);
  const away = { target: '_blank', rel: 'noopener' };
  expect(links(card(embedAt(koeln, 'de')))).toEqual([
    { rel: 'canonical', href: 'https://site.example/kommunen/koeln/' },
    { href: '/k/05315000/', ...away },
    { href: '/k/05315000/', ...away },
  ]);
  expect(links(card(embedAt(koeln, 'tr')))).toEqual([
    { rel: 'canonical', href: 'https://site.example/tr/kommunen/koeln/' },
    { href: '/tr/kommunen/koeln/', ...away },
    { href: '/tr/kommunen/koeln/', ...away },
  ]);
});

test('A municipality’s card names the Kreis that runs KIM for it.', () => {
  const [rheine = expect.unreachable()] = AUTHORITIES.filter(({ slug }) => slug === 'rheine');
  expect(card(embedAt(rheine, 'de'))).toContain('Zuständig für KIM: <bdi lang="de">Kreis Steinfurt</bdi>');
});

test('Whatever names and words hold, the card keeps its elements and shows the text as it is.', () => {
  const embed = hardestEmbed('de');
  const filled = (text: string): Embed => ({
    ...embed,
    ...{ name: text, runner: text, lede: text },
    rows: embed.rows.map((row) => ({ ...row, word: text, label: text, notes: [text] })),
  });
  const harmless = shape(card(filled('x')));
  fc.assert(
    fc.property(anyHostileText, (text) => {
      expect(shape(card(filled(text)))).toBe(harmless);
    }),
  );
});
