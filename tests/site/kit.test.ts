import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/integrations/built-pages.ts';
import type { LocalAuthority } from '../../src/domain/local-authority.ts';
import { CARD_HEIGHT } from '../../src/exports/card.ts';
import { qrPath } from '../../src/exports/qr-path.ts';
import { LOCALE_CODES, ORIGINAL_LOCALE, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { byClass, byName, fold, parse, textOf } from '../support/dom.ts';
import { badgeFile, cellsAt } from '../support/embeds.ts';
import { AUTHORITIES } from '../support/registry.ts';
import { absolute, addressOf, BASE, BUILT, DIST, pagesOf, permanentAddress } from '../support/site.ts';

const files = new Set(listFiles(DIST));

describe.each(LOCALE_CODES.map((locale) => [locale] as const))('in the language %s', (locale) => {
  test('each profile shows badge, card and text as they will look, and their code leads to what exists', () => {
    const built = new Map(pagesOf('authority').map((page) => [page.address, page.built.html]));
    const wrong = AUTHORITIES.flatMap((authority) => {
      const html = built.get(addressOf(locale, { page: 'authority', slug: authority.slug })) ?? '';
      return faultsOfKit(html, authority, locale).map((fault) => `${authority.slug}: ${fault}`);
    });
    expect(wrong.slice(0, 20), `${String(wrong.length)} faults`).toEqual([]);
  });
});

/** Text of a node without white space: blanks between elements mean nothing here. */
function unspaced(node: Parameters<typeof textOf>[0]): string {
  return textOf(node).replaceAll(' ', '');
}

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
  const said = byName(text, 'li').map(textOf);
  const findings = cellsAt(authority, locale).map(([, word = '', , label = '']) => `${word}: ${label}`);
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
    ...(unspaced(text) === unspaced(shown) ? [] : ['the text shown is another']),
    ...(findings.join() === said.join() ? [] : [`the text says ${said.join()}`]),
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

describe('posters', () => {
  const posters = AUTHORITIES.map((authority) => {
    const html = BUILT.get(`kommunen/${authority.slug}/plakat/index.html`)?.html ?? '';
    return { authority, html, tree: parse(html) };
  });

  test('show the findings that the rules give, and the QR code of the permanent address', () => {
    const wrong = posters.filter(({ authority, tree, html }) => {
      const findings = byClass(tree, 'finding').map(textOf);
      const address = absolute(permanentAddress(authority.ags));
      const labels = cellsAt(authority, ORIGINAL_LOCALE).map(([, , , label]) => label);
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
