import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../../src/schemas/front-matter.ts';
import { profileSchema, readProfile } from '../../../src/schemas/profile.ts';
import { ContentFolder } from '../../../src/tasks/content-files.ts';
import { entryReader } from '../../support/entry-info.ts';
import { faultsOf, valueOf } from '../../support/faults-of.ts';
import { HARMLESS } from '../../support/hostile-harmless.ts';
import { AHAUS } from '../../support/hostile-profile.ts';

let readAsBuild: Awaited<ReturnType<typeof entryReader>>;

beforeAll(async () => {
  readAsBuild = await entryReader();
});

/** Whether the check accepts a text; if so, expects that the build reads the same fields and the same note from it. */
async function acceptedAlike(text: string): Promise<boolean> {
  const read = readProfile('profile.mdx', text);
  if (!read.ok) return false;
  const built = await readAsBuild(text);
  expect(profileSchema.parse(built.data)).toEqual(read.value.data);
  expect(built.body).toBe(valueOf(splitFrontMatter('profile.mdx', text)).body.trim());
  return true;
}

test('Front matter and body are split with the line on which the body starts.', () => {
  expect(splitFrontMatter('a.mdx', '---\na: 1\nb: 2\n---\n\nText.\n')).toEqual({
    ok: true,
    value: { yaml: 'a: 1\nb: 2', body: '\nText.\n', bodyLine: 5 },
  });
  expect(valueOf(splitFrontMatter('a.mdx', '---\r\na: 1\r\n---\r\nText.'))).toEqual({
    ...{ yaml: 'a: 1', body: 'Text.', bodyLine: 4 },
  });
  expect(valueOf(splitFrontMatter('a.mdx', '---\na: 1\n---'))).toEqual({ yaml: 'a: 1', body: '', bodyLine: 4 });
});

test.each(['---js', '--- ', '---- ', '+++', '+++ x', '---\u2028', '---\r\r'])(
  'A line %j, which the build takes for the end of the fields, is refused with its number.',
  (line) => {
    expect(faultsOf(splitFrontMatter('a.mdx', `---\na: 1\n${line}\n---\n`))).toMatchObject([
      { line: 3, found: 'a line of the front matter starts with --- or +++' },
    ]);
  },
);

describe('The build reads the same fields and note as the check', () => {
  test('from every profile of the content.', async () => {
    for (const file of new ContentFolder('content').list('profiles'))
      expect(await acceptedAlike(readFileSync(`content/${file}`, 'utf8'))).toBe(true);
  });

  test('from strange profiles.', async () => {
    for (const { text } of [...HARMLESS, { text: AHAUS.replaceAll('\n', '\r\n') }])
      expect(await acceptedAlike(text)).toBe(true);
  });

  test('from any profile with anything put in, wherever the check accepts it.', async () => {
    const pieces = [
      '---',
      '+++',
      '...',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\t',
      '"',
      "'",
      '\\',
      '#',
      ':',
      '-',
      '?',
      '|',
      '>',
      '[',
      ']',
      '{',
      '}',
      ',',
      '&a',
      '*a',
      '!',
      '!!str',
    ];
    const words = [
      '<<',
      '%YAML 1.1',
      '~',
      'yes',
      'true',
      '0b1',
      '-0x1',
      '0o7',
      '1_000',
      '1e3',
      '.5',
      '.inf',
      '2026-01-01',
      '2026-01-01 10:00:00',
      '12:30',
      'a',
      '\u2028',
      '\u0085',
      '\uFEFF',
      'ä',
    ];
    const insertion = fc.tuple(
      fc.nat(AHAUS.length),
      fc.array(fc.constantFrom(...pieces, ...words), { minLength: 1, maxLength: 4 }),
    );
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(insertion, { minLength: 1, maxLength: 2 }), async (insertions) => {
        const text = insertions.reduce(
          (before, [at, put]) => before.slice(0, at) + put.join('') + before.slice(at),
          AHAUS,
        );
        if (await acceptedAlike(text)) accepted += 1;
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(80);
  });

  test('from any value without quotation marks, wherever the check accepts it.', async () => {
    const signs = [
      '0',
      '1',
      '7',
      '9',
      'a',
      'b',
      'e',
      'f',
      'o',
      'x',
      '_',
      '.',
      '+',
      '-',
      ':',
      'T',
      'Z',
      ' ',
      'inf',
      'nan',
      'true',
      'null',
      '2026-01-01',
    ];
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 }), async (value) => {
        if (await acceptedAlike(AHAUS.replace('"KIM"', value.join('')))) accepted += 1;
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(80);
  });
});
