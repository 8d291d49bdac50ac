import fc from 'fast-check';
import { expect, test } from 'vitest';
import { badgeSize } from '../../../src/exports/badge.ts';
import { CARD_HEIGHT } from '../../../src/exports/card.ts';
import { embedTitle } from '../../../src/exports/embed.ts';
import { badgeCode, cardCode } from '../../../src/exports/snippets.ts';
import { anyHostileText } from '../../support/arbitrary-texts.ts';
import { byName, parse } from '../../support/dom.ts';
import { hardestEmbed } from '../../support/embeds.ts';

const EMBED = hardestEmbed('de');
const BADGE = 'https://site.example/einbetten/05378/de.svg';
const CARD = 'https://site.example/einbetten/05378/de/';
const PAGE = 'https://site.example/k/05378/';

test('The code of a badge is a link with an image in its real size and with words for those who do not see it.', () => {
  const code = parse(badgeCode(EMBED, BADGE, PAGE));
  const { width, height } = badgeSize(EMBED);
  expect(byName(code, 'a').map(({ attribs }) => attribs)).toEqual([{ href: PAGE }]);
  expect(byName(code, 'img')[0]?.attribs).toMatchObject({
    ...{ src: BADGE, alt: embedTitle(EMBED), width: String(width), height: String(height) },
    ...{ loading: 'lazy', referrerpolicy: 'no-referrer' },
  });
});

test('The code of a card is a frame of the fixed height with a title, without a script.', () => {
  const code = parse(cardCode(EMBED, CARD));
  expect(byName(code, 'iframe')[0]?.attribs).toMatchObject({
    ...{ src: CARD, title: embedTitle(EMBED), height: String(CARD_HEIGHT) },
    ...{ loading: 'lazy', referrerpolicy: 'no-referrer' },
  });
  expect(code.children).toHaveLength(1);
});

test('Whatever a name holds, each code stays one element with the same attributes.', () => {
  fc.assert(
    fc.property(anyHostileText, (name) => {
      const embed = { ...EMBED, name };
      const elements = [badgeCode(embed, BADGE, PAGE), cardCode(embed, CARD)].flatMap((code) =>
        byName(parse(code), 'a', 'img', 'iframe', 'script', 'svg').map(
          ({ name: element, attribs }) => `${element} ${Object.keys(attribs).join(' ')}`,
        ),
      );
      expect(elements).toEqual([
        'a href',
        'img src alt width height style loading referrerpolicy',
        'iframe src title width height style loading referrerpolicy',
      ]);
    }),
  );
});
