import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isOpen } from '../../../src/domain/finding.ts';
import { isKreis, kimRunnerAgs, nameInLetter } from '../../../src/domain/local-authority.ts';
import { mailLink, makeLetter, type Letter } from '../../../src/exports/letter.ts';
import { trusted } from '../../../src/schemas/fault.ts';
import { letterSchema } from '../../../src/schemas/letter.ts';
import { readYaml } from '../../../src/schemas/yaml.ts';
import { HOPSTEN, KOELN, KREIS_STEINFURT, RHEINE } from '../../support/authorities.ts';
import { ASSESSMENTS, AUTHORITIES } from '../../support/registry.ts';

const FILE = 'content/letter.yaml';
const TEMPLATE = trusted(readYaml(FILE, readFileSync(FILE, 'utf8'), letterSchema));
const NAMES = new Map(AUTHORITIES.map((authority) => [authority.ags, nameInLetter(authority)]));

/** The letters for all open cells, each for a known and an unknown body. */
const LETTERS = AUTHORITIES.flatMap((authority) => {
  const kimRunner = AUTHORITIES.find(({ ags }) => ags === kimRunnerAgs(authority)) ?? authority;
  const open = (ASSESSMENTS.get(authority.ags) ?? []).filter(({ finding }) => isOpen(finding));
  return open.flatMap(({ demand }) =>
    [true, false].map((bodyKnown) => ({
      authority,
      demand,
      bodyKnown,
      letter: makeLetter(TEMPLATE, { authority, kimRunner, demand, bodyKnown }),
    })),
  );
});

/** Subject and body of a mail link, as a mail program reads them (RFC 6068). */
function readLink(link: string): readonly string[] {
  const [, ...fields] = /^mailto:\?subject=([^&]*)&body=([^&]*)$/u.exec(link) ?? [];
  return fields.map((field) => decodeURIComponent(field));
}

/** The cells whose letters a check finds wanting. */
function wrong(isWrong: (one: (typeof LETTERS)[number]) => boolean): readonly string[] {
  return LETTERS.filter(isWrong).map(({ authority, demand }) => `${authority.slug} ${demand}`);
}

describe('For every open cell of every authority, the letter', () => {
  test('exists: there are more than 800 such cells.', () => {
    expect(LETTERS.length / 2).toBeGreaterThan(800);
  });

  test('has no gap left.', () => {
    expect(wrong(({ letter }) => /[{}]/u.test(letter.text))).toEqual([]);
  });

  test('goes to whoever knows: about concepts to the recipient of the grant, else to the place itself.', () => {
    const recipientOf = (ags: string): string =>
      ags.length === 5 || ags.endsWith('000') || ags === '05334002' ? ags : ags.slice(0, 5);
    const wanted = ({ authority, demand }: (typeof LETTERS)[number]): string | undefined =>
      NAMES.get(demand === 'concepts' ? recipientOf(authority.ags) : authority.ags);
    expect(wrong((one) => one.letter.text.split('\n')[0] !== wanted(one))).toEqual([]);
    expect(wrong((one) => nameInLetter(one.letter.addressee) !== wanted(one))).toEqual([]);
  });

  test('names the place, in its subject and where its Kreis is asked also in its question.', () => {
    const name = ({ authority }: (typeof LETTERS)[number]): string => NAMES.get(authority.ags) ?? '?';
    expect(wrong((one) => !one.letter.subject.includes(name(one)))).toEqual([]);
    const atKreis = LETTERS.filter(({ authority, letter }) => isKreis(letter.addressee) && !isKreis(authority));
    expect(atKreis.length).toBeGreaterThan(0);
    expect(atKreis.filter((one) => !one.letter.message.includes(name(one)))).toEqual([]);
  });

  test('rests on § 4 IFG NRW.', () => {
    const line =
      /^Ich stütze meine Anfrage auf §\s4\sInformationsfreiheitsgesetz Nordrhein-Westfalen \(IFG\sNRW\)\.$/mu;
    expect(wrong(({ letter }) => !line.test(letter.message))).toEqual([]);
  });

  test('doubts that there is a body only where no source shows one, and asks a Kreis about those of its places.', () => {
    const asksPlace = LETTERS.filter(({ authority }) => !isKreis(authority));
    const doubt = 'falls es eines gibt';
    expect(asksPlace.filter(({ bodyKnown, letter }) => letter.message.includes(doubt) === bodyKnown)).toEqual([]);
    const asksKreis = LETTERS.filter(({ authority }) => isKreis(authority));
    expect(asksKreis.filter(({ letter }) => !letter.message.includes('Ihrer Städte und Gemeinden'))).toEqual([]);
  });

  test('asks exactly one question of the four, between greeting and signature.', () => {
    const words = {
      criterion: 'Bedingung Ihrer Förderung',
      districts: 'Konzept vorgelegt',
      reporting: 'Berichte zum Stand',
    };
    const asked = (letter: Letter): readonly string[] =>
      Object.entries({ ...words, concepts: 'Landesmittel für KIM beantragen' })
        .filter(([, phrase]) => letter.message.includes(phrase))
        .map(([demand]) => demand);
    expect(wrong(({ letter, demand }) => asked(letter).join() !== demand)).toEqual([]);
    expect(wrong(({ letter }) => !letter.message.startsWith(`${TEMPLATE.greeting}\n\n`))).toEqual([]);
    expect(wrong(({ letter }) => !letter.message.endsWith(`\n\n${TEMPLATE.closing}\n${TEMPLATE.signature}`))).toEqual(
      [],
    );
  });

  test('is addressee, subject and message, in this order.', () => {
    expect(
      wrong(({ letter }) => {
        const { addressee, subject, message, text } = letter;
        return text !== `${nameInLetter(addressee)}\n\n${subject}\n\n${message}`;
      }),
    ).toEqual([]);
  });

  test('fits into a mail link of less than 2,000 characters, which says the same.', () => {
    expect(wrong(({ letter }) => mailLink(letter).length >= 2000)).toEqual([]);
    expect(
      wrong(({ letter }) => {
        const [subject, body] = readLink(mailLink(letter));
        return subject !== letter.subject || body?.replaceAll('\r\n', '\n') !== letter.message;
      }),
    ).toEqual([]);
  });
});

test('A mail link gives back whatever its letter says, with the line ends that mails have, and names no recipient.', () => {
  const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/u.test(text));
  fc.assert(
    fc.property(line, fc.array(line), (subject, lines) => {
      const link = mailLink({ addressee: KOELN, subject, message: lines.join('\n'), text: '' });
      expect(readLink(link)).toEqual([subject, lines.join('\r\n')]);
      expect(link).toMatch(/^mailto:\?[!-~]*$/u);
    }),
  );
});

test('A place of a Kreis asks its Kreis about concepts and answers itself for reports.', () => {
  const kreis = { ...KREIS_STEINFURT, name: 'Kreis Steinfurt' };
  const cases = [RHEINE, HOPSTEN].map((authority) => ({ authority, kimRunner: kreis, bodyKnown: true }));
  const concepts = cases.map((one) => makeLetter(TEMPLATE, { ...one, demand: 'concepts' }).addressee);
  const reporting = cases.map((one) => makeLetter(TEMPLATE, { ...one, demand: 'reporting' }).addressee);
  expect(concepts).toEqual([kreis, kreis]);
  expect(reporting).toEqual([RHEINE, HOPSTEN]);
});
