import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawSign } from '../../src/data/signs.ts';
import { listFiles } from '../../src/integrations/built-pages.ts';
import { demandNumber } from '../../src/domain/demand.ts';
import type { LocalAuthority } from '../../src/domain/local-authority.ts';
import { CARD_HEIGHT } from '../../src/exports/card.ts';
import { qrPath } from '../../src/exports/qr-path.ts';
import { LOCALE_CODES, LOCALES, ORIGINAL_LOCALE, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { embedTag } from '../../src/routing/embed-routes.ts';
import { byClass, byName, fold, parse, textOf } from '../support/dom.ts';
import { demandWords } from '../support/embeds.ts';
import { readQr } from '../support/qr.ts';
import { AUTHORITIES, FINDINGS } from '../support/registry.ts';
import {
  absolute,
  addressOf,
  BASE,
  BUILT,
  DIST,
  EMBEDS,
  pagesOf,
  permanentAddress,
  readBuilt,
} from '../support/site.ts';
import { xmlFault } from '../support/well-formed-xml.ts';

/** What a badge and a card may weigh, with everything. */
const MOST_BYTES = { badge: 6 * 1024, card: 10 * 1024 } as const;

const files = new Set(listFiles(DIST));

function badgeFile({ ags }: LocalAuthority, locale: Locale): string {
  return `${EMBEDS}${ags}/${embedTag(locale)}.svg`;
}

function cardFile({ ags }: LocalAuthority, locale: Locale): string {
  return `${EMBEDS}${ags}/${embedTag(locale)}/index.html`;
}

/** The four cells of a place as the rules give them: numeral, word, sign and words of the finding. */
function cellsOf({ ags }: LocalAuthority, locale: Locale, words = demandWords(locale)): readonly (readonly string[])[] {
  const t = translator(locale);
  return (FINDINGS.get(ags) ?? []).map(({ demand, code }) => [
    ...[String(demandNumber(demand)), words[demand]],
    ...[drawSign(code), t(`finding.${code}.label`)],
  ]);
}

function groups(text: string, pattern: RegExp): readonly (readonly string[])[] {
  return [...text.matchAll(pattern)].map(([, ...found]) => found.map((one) => one ?? ''));
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
  expect([...files].filter((file) => file.startsWith(EMBEDS)).sort()).toEqual(wanted.sort());
});

describe.each(LOCALE_CODES.map((locale) => [locale] as const))('in the language %s', (locale) => {
  const words = demandWords(locale);

  test('every badge shows the findings that the rules give, in signs and in words', () => {
    const wrong = placesWhere((authority) => {
      const svg = readBuilt(badgeFile(authority, locale));
      const shown = groups(svg, /<text class="digit"[^>]*>(\d)<\/text><svg class="sign"[^>]*>(.*?)<\/svg>/gu);
      const [, said = ''] = /<desc>([^<]*)</u.exec(svg) ?? [];
      const cells = cellsOf(authority, locale, words);
      const inWords = cells.map(([number = '', word = '', , label = '']) => `${number} ${word}: ${label}. `).join('');
      return shown.join() !== cells.map(([number, , sign]) => [number, sign]).join() || !said.startsWith(inWords);
    });
    expect(wrong).toEqual([]);
  });

  test('every card shows the findings that the rules give, in signs and in words', () => {
    const wrong = placesWhere((authority) => {
      const cell = /<li><span[^>]*>(\d)<\/span>.*?<h2>(.*?)<\/h2>.*?<svg[^>]*>(.*?)<\/svg>(.*?)<\/p>/gu;
      return groups(readBuilt(cardFile(authority, locale)), cell).join() !== cellsOf(authority, locale, words).join();
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

  test('each profile shows badge, card and text as they will look, and their code leads to what exists', () => {
    const built = new Map(pagesOf('authority').map((page) => [page.address, page.built.html]));
    const wrong = AUTHORITIES.flatMap((authority) => {
      const html = built.get(addressOf(locale, { page: 'authority', slug: authority.slug })) ?? '';
      return faultsOfKit(html, authority, locale).map((fault) => `${authority.slug}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** What is wrong with the section of a profile that offers what others can put on their websites. */
function faultsOfKit(html: string, authority: LocalAuthority, locale: Locale): readonly string[] {
  const start = html.indexOf('<section class="row" aria-labelledby="kit"');
  const kit = parse(html.slice(start, html.indexOf('</section>', start)));
  const codes = byName(kit, 'pre').map(textOf);
  const [badge, card, text] = codes.map((code) => parse(code));
  const [image] = byName(kit, 'img');
  const [frame] = byName(kit, 'iframe');
  const [shown] = byName(kit, 'details').flatMap((details) => byName(details, 'div'));
  if (badge === undefined || card === undefined || text === undefined || shown === undefined)
    return ['a form is missing'];
  const [badgeImage] = byName(badge, 'img');
  const [cardFrame] = byName(card, 'iframe');
  const dead = addressesIn(...codes.map((code) => parse(code))).filter((address) => !leadsSomewhere(address));
  return [
    ...dead.map((address) => `${address} does not exist`),
    ...(badgeImage?.attribs['src'] === absolute(`${BASE}${badgeFile(authority, locale)}`) ? [] : ['another badge']),
    ...(absolute(image?.attribs['src'] ?? '') === badgeImage?.attribs['src'] ? [] : ['the badge shown is another']),
    ...(image?.attribs['width'] === badgeImage?.attribs['width'] ? [] : ['the badge shown has another size']),
    ...(absolute(frame?.attribs['src'] ?? '') === cardFrame?.attribs['src'] ? [] : ['the card shown is another']),
    ...(cardFrame?.attribs['height'] === String(CARD_HEIGHT) ? [] : ['another height']),
    ...(textOf(text) === textOf(shown) ? [] : [`the text shown is another: ${textOf(shown)}`]),
    ...(codes.at(-1)?.endsWith(byName(text, 'a')[0]?.attribs['href'] ?? '') === true ? [] : ['another address']),
    ...[image, frame].flatMap((one) => (one?.attribs['loading'] === 'lazy' ? [] : ['loads before it is opened'])),
  ];
}

function addressesIn(...codes: readonly ReturnType<typeof parse>[]): readonly string[] {
  return codes.flatMap((code) =>
    byName(code, 'a', 'img', 'iframe').map(({ attribs }) => attribs['href'] ?? attribs['src'] ?? ''),
  );
}

function leadsSomewhere(address: string): boolean {
  const root = absolute(BASE);
  const file = decodeURI(address.slice(root.length));
  return address.startsWith(root) && files.has(file.endsWith('/') ? `${file}index.html` : file);
}

test('the words of a card can be copied as text: each profile names the finding of each demand in its own language', () => {
  const [page] = pagesOf('authority').filter(({ route }) => route.page === 'authority' && route.slug === 'rheine');
  const html = page?.built.html ?? '';
  const [rheine = expect.unreachable()] = AUTHORITIES.filter(({ slug }) => slug === 'rheine');
  const kit = parse(html.slice(html.indexOf('aria-labelledby="kit"')));
  const items = byName(kit, 'ol').flatMap((list) => byName(list, 'li').map(textOf));
  expect(items).toEqual(cellsOf(rheine, 'de').map(([, word = '', , label = '']) => `${word}: ${label}`));
});

test('the QR codes lead to the permanent address, as a drawing and as a picture', async () => {
  const some = AUTHORITIES.filter((_, index) => index % 25 === 0);
  for (const { ags } of some) {
    const wanted = absolute(permanentAddress(ags));
    for (const ending of ['svg', 'png'])
      expect(await readQr(readFileSync(path.join(DIST, `${EMBEDS}${ags}/qr.${ending}`)))).toBe(wanted);
  }
});

describe('posters', () => {
  const posters = AUTHORITIES.map((authority) => {
    const html = BUILT.get(`kommunen/${authority.slug}/plakat/index.html`)?.html ?? '';
    return { authority, html, tree: parse(html) };
  });

  test('show the findings that the rules give, and the QR code of the permanent address', () => {
    const wrong = posters.filter(({ authority, tree, html }) => {
      const findings = byClass(tree, 'finding').map(textOf);
      const address = absolute(permanentAddress(authority.ags));
      const labels = cellsOf(authority, ORIGINAL_LOCALE).map(([, , , label]) => label);
      return (
        findings.join() !== labels.join() ||
        !html.includes(`d="${qrPath(address, 4).path}"`) ||
        textOf(byClass(tree, 'address')[0] ?? parse('')) !== address
      );
    });
    expect(wrong.map(({ authority }) => authority.slug)).toEqual([]);
  });

  test('invite in every language, are kept out of search engines, and lead back to the profile', () => {
    const invitations = LOCALE_CODES.map((locale) => fold(translator(locale)('poster.invite')));
    const wrong = posters.filter(({ authority, tree, html }) => {
      const page = addressOf(ORIGINAL_LOCALE, { page: 'authority', slug: authority.slug });
      const shown = byClass(tree, 'tongues').flatMap((list) => byName(list, 'li').map(textOf));
      return (
        shown.join() !== invitations.join() ||
        !html.includes('<meta name="robots" content="noindex">') ||
        !html.includes(`<a href="${page}">`)
      );
    });
    expect(wrong.map(({ authority }) => authority.slug)).toEqual([]);
  });
});
