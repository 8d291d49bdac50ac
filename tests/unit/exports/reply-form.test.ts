import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameInLetter } from '../../../src/domain/local-authority.ts';
import { emptyReplyForm, replyFormFor } from '../../../src/exports/reply-form.ts';
import { translator } from '../../../src/i18n/translator.ts';
import { ASSESSMENTS, AUTHORITIES } from '../../support/registry.ts';

const TEMPLATE = readFileSync('content/reply-form.txt', 'utf8');
const WORDS = { concepts: 'Konzepte', criterion: 'Kriterium', districts: 'Kreise', reporting: 'Berichte' } as const;
const t = translator('de');

/** The forms of all authorities, with the lines that name their demands and findings. */
const FORMS = AUTHORITIES.map((authority) => {
  const assessments = ASSESSMENTS.get(authority.ags) ?? [];
  const address = `https://site.example/k/${authority.ags}/`;
  const form = replyFormFor(TEMPLATE, { authority, assessments }, address, WORDS, t);
  return { authority, assessments, address, form, listed: form.match(/^[1-4] (?:Konz|Krit|Kreis|Ber).*$/gmu) ?? [] };
});

/** The places whose forms a check finds wanting. */
function wrong(isWrong: (one: (typeof FORMS)[number]) => boolean): readonly string[] {
  return FORMS.filter(isWrong).map(({ authority }) => authority.slug);
}

describe('The reply form of every authority', () => {
  test('has no gap left.', () => {
    expect(wrong(({ form }) => /[{}]/u.test(form))).toEqual([]);
  });

  test('names the place, its key and its permanent address.', () => {
    expect(wrong(({ form, authority }) => !form.includes(`\nOrt: ${nameInLetter(authority)}\n`))).toEqual([]);
    expect(wrong(({ form, authority }) => !form.includes(`Gemeindeschlüssel: ${authority.ags}\n`))).toEqual([]);
    expect(wrong(({ form, address }) => !form.includes(`\n${address}\n`))).toEqual([]);
  });

  test('lists the four demands by number, each with its finding in words.', () => {
    const words = Object.values(WORDS);
    expect(
      wrong(({ listed, assessments }) => {
        const lines = assessments.map(
          ({ finding }, index) => `${String(index + 1)} ${words[index] ?? ''}: ${t(`finding.${finding.code}.label`)}`,
        );
        return lines.length !== 4 || listed.join('\n') !== lines.join('\n');
      }),
    ).toEqual([]);
  });

  test('says that an open finding is not a negative one.', () => {
    expect(wrong(({ form }) => !form.includes('„Noch nicht recherchiert“ heißt: Wir wissen es nicht.'))).toEqual([]);
  });
});

test('The form without a place has lines to write on instead, and no gap left.', () => {
  const form = emptyReplyForm(TEMPLATE);
  expect(form).not.toMatch(/[{}]/u);
  expect(form).toMatch(/^Ort: _{20,}$/mu);
  expect(form).toMatch(/^Amtlicher Gemeindeschlüssel: _{20,}$/mu);
});

test('The form takes the place of its gaps and changes nothing else.', () => {
  const gaps = ['{place}', '{ags}', '{address}', '{demands}'];
  for (const gap of gaps) expect(TEMPLATE.split(gap)).toHaveLength(2);
  const rest = TEMPLATE.split(/\{[a-z]+\}/u);
  const form = emptyReplyForm(TEMPLATE);
  expect(rest.filter((part) => !form.includes(part))).toEqual([]);
});
