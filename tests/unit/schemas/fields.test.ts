import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ags, isoDate, partialDate, slug, text, webAddress } from '../../../src/schemas/fields.ts';

/** First message of a refusal; undefined when the value was accepted. */
function refusal(schema: typeof text, value: unknown): string | undefined {
  return schema.safeParse(value).error?.issues[0]?.message;
}

const DAY_MISSING = 'this day does not exist';

describe('A full date', () => {
  test.each(['2024-02-29', '2000-02-29', '2022-03-19', '2022-12-31'])('may be %s.', (date) => {
    expect(refusal(isoDate, date)).toBeUndefined();
  });

  test.each([
    ['2023-02-30', DAY_MISSING],
    ['2023-02-29', DAY_MISSING],
    ['1900-02-29', DAY_MISSING],
    ['2022-13-01', DAY_MISSING],
    ['2022-00-10', DAY_MISSING],
    ['2022-01-00', DAY_MISSING],
    ['2022-3-19', 'a date is written "2022-03-19"'],
    ['2022-03', 'a date is written "2022-03-19"'],
    ['19.03.2022', 'a date is written "2022-03-19"'],
    ['2022-03-19T00:00:00Z', 'a date is written "2022-03-19"'],
    ['2022-03-19\n', 'a date is written "2022-03-19"'],
    ['', 'a date is written "2022-03-19"'],
    [20220319, 'a date is text in quotation marks'],
    [new Date('2022-03-19'), 'a date is text in quotation marks'],
  ])('may not be %j.', (date, message) => {
    expect(refusal(isoDate, date)).toBe(message);
  });

  test('is accepted exactly if it is a day of the calendar.', () => {
    const part = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), part, part, (year, month, day) => {
        const date = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
        const real = new Date(`${date}T00:00:00Z`);
        const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date);
        expect(refusal(isoDate, date) === undefined).toBe(exists);
      }),
    );
  });
});

describe('A partial date', () => {
  test.each(['2022', '2022-03', '2024-02-29'])('may be %s.', (date) => {
    expect(refusal(partialDate, date)).toBeUndefined();
  });

  test.each([
    ['2023-02-30', 'this date does not exist'],
    ['2022-13', 'this date does not exist'],
    ['2022-00', 'this date does not exist'],
    ['22', 'a date is written "2022", "2022-03" or "2022-03-19"'],
    ['2022-', 'a date is written "2022", "2022-03" or "2022-03-19"'],
    ['2022-03-19-01', 'a date is written "2022", "2022-03" or "2022-03-19"'],
    [2022, 'a date is text in quotation marks'],
  ])('may not be %j.', (date, message) => {
    expect(refusal(partialDate, date)).toBe(message);
  });
});

describe('A web address', () => {
  test.each(['https://example.org', 'http://example.org/a?b=c&d=%20#e', 'https://münchen.example/ä', 'https://[::1]/'])(
    'may be %s.',
    (address) => {
      expect(refusal(webAddress, address)).toBeUndefined();
    },
  );

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' https://example.org',
    'https://example.org/a b',
    'https://example.org/\tb',
    'https://example.org/\nb',
    'data:text/html,<script>alert(1)</script>',
    'https://example.org/"onclick="',
    "https://example.org/'",
    'https://example.org/<b>',
    'https://example.org\\@evil.example',
    'file:///etc/passwd',
    '//example.org',
    '/glossar/',
    'example.org',
    'https://',
    'https://exa%mple',
    '',
  ])('may not be %j.', (address) => {
    expect(refusal(webAddress, address)).toMatch(/web address/u);
  });
});

describe('An AGS', () => {
  test.each(['05154036', '05334002', '05566'])('may be %s.', (key) => {
    expect(refusal(ags, key)).toBeUndefined();
  });

  test.each(['5154036', '0515403', '051540366', '055', '09162000', '0515403a', ' 05154036', '٠٥١٥٤٠٣٦', ''])(
    'may not be %j.',
    (key) => {
      expect(refusal(ags, key)).toBe('an AGS in NRW has 8 digits (a Kreis 5) and starts with 05');
    },
  );

  test('may not be a number, whose leading zero is lost.', () => {
    expect(refusal(ags, 5154036)).toBe('an AGS is text: put it in quotation marks, or its leading zero is lost');
  });
});

describe('A slug', () => {
  test.each(['koeln', 'kreis-kleve', 'halle-westf', 'a1'])('may be %s.', (part) => {
    expect(refusal(slug, part)).toBeUndefined();
  });

  test.each(['Köln', 'Koeln', 'kreis--kleve', '-koeln', 'koeln-', 'a/b', '..', 'a b', ''])('may not be %j.', (part) => {
    expect(refusal(slug, part)).toBe('use lower-case letters a–z, digits and single hyphens');
  });
});

describe('A text', () => {
  test.each(['Ein Satz.', 'مجلس الاندماج', 'Zeile\nZeile', 'Tab\there', 'İstanbul', '👩‍👩‍👧'])('may be %j.', (words) => {
    expect(refusal(text, words)).toBeUndefined();
  });

  test.each(['', '   ', '\n\t'])('may not be empty, like %j.', (words) => {
    expect(refusal(text, words)).toBe('the text is empty');
  });

  const forbidden = [
    0x00, 0x08, 0x0b, 0x1b, 0x1f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
  ];
  test.each(forbidden.map((code) => code.toString(16)))('may not hold the invisible character U+%s.', (code) => {
    const words = `a${String.fromCharCode(Number.parseInt(code, 16))}b`;
    expect(refusal(text, words)).toBe('the text holds invisible control characters');
  });

  test('loses white space at both ends.', () => {
    expect(text.parse('  Köln \n')).toBe('Köln');
  });
});
