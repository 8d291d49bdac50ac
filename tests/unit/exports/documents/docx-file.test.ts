import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsOf, type TextDocument } from '../../../../src/domain/text-document.ts';
import { docxFile, docxMould } from '../../../../src/exports/documents/docx-file.ts';
import { readDocx } from '../../../support/docx.ts';
import { MOTION_DOCUMENTS } from '../../../support/motions.ts';
import { xmlFault } from '../../../support/well-formed-xml.ts';

const SAMPLE: TextDocument = {
  title: 'Räte & Kreise',
  blocks: [
    { kind: 'heading', level: 1, text: 'Räte & Kreise' },
    { kind: 'paragraph', role: 'subtitle', text: 'zwei\nZeilen' },
    { kind: 'list', numbered: true, items: [{ text: 'eins', points: ['a', 'b'] }, { text: 'zwei' }] },
    { kind: 'heading', level: 2, text: 'Mehr' },
    { kind: 'list', numbered: false, items: [{ text: 'Punkt <1>' }] },
    { kind: 'paragraph', role: 'address', text: 'https://example.org/' },
  ],
};

const ARABIC: TextDocument = {
  title: 'بيان',
  blocks: [
    { kind: 'heading', level: 1, text: 'بيان' },
    { kind: 'paragraph', text: 'برنامج (KIM) في NRW' },
    { kind: 'list', numbered: true, items: [{ text: 'مجلس' }] },
    { kind: 'paragraph', role: 'address', text: 'https://example.org/ar/' },
  ],
};

describe('A DOCX file', () => {
  test('holds the words of its document, each part in a paragraph of its own, and its title.', async () => {
    const { paragraphs, parts } = readDocx(await docxFile(SAMPLE, 'de'));
    expect(paragraphs).toEqual(textsOf(SAMPLE.blocks));
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Räte &amp; Kreise</dc:title>');
  });

  test('has real headings, lists and page numbers.', async () => {
    const { styles, body, parts } = readDocx(await docxFile(SAMPLE, 'de'));
    expect(styles[0]).toBe('Heading1');
    expect(styles).toContain('Heading2');
    expect(body.match(/<w:numPr>/gu)).toHaveLength(5);
    const foot = [...parts].find(([name]) => /^word\/footer\d?\.xml$/u.test(name))?.[1] ?? '';
    expect(foot).toContain('NUMPAGES');
    expect(foot).toContain('PAGE');
  });

  test.each([...MOTION_DOCUMENTS.map(({ document }) => ['de', document] as const), ['ar', ARABIC] as const])(
    'is well-formed in every part (%s, $title).',
    async (locale, document) => {
      const { parts } = readDocx(await docxFile(document, locale));
      expect(parts.size).toBeGreaterThan(5);
      const faults = [...parts].map(([name, xml]) => [name, xmlFault(xml)]).filter(([, fault]) => fault !== undefined);
      expect(faults).toEqual([]);
    },
  );

  test('is the same for the same document, and bears no date.', async () => {
    const [one, other] = [await docxFile(SAMPLE, 'de'), await docxFile(SAMPLE, 'de')];
    expect(one).toEqual(other);
    const { parts } = readDocx(one);
    expect([...parts.values()].join('')).not.toMatch(/dcterms:created|dcterms:modified|20\d\d-\d\d-\d\dT/u);
  });

  test.each([
    ['de', 'w:val="de-DE"'],
    ['de-simple', 'w:val="de-DE"'],
    ['en', 'w:val="en-GB"'],
    ['sr-Latn', 'w:val="sr-Latn-RS"'],
    ['ar', 'w:bidi="ar-EG"'],
    ['fa', 'w:bidi="fa-IR"'],
  ] as const)('names its language (%s: %s).', async (locale, tag) => {
    const { parts } = readDocx(await docxFile(SAMPLE, locale));
    expect(/<w:docDefaults>.*<\/w:docDefaults>/su.exec(parts.get('word/styles.xml') ?? '')?.[0]).toContain(tag);
  });

  test('runs from right to left in Arabic, with German names and addresses from left to right.', async () => {
    const { body } = readDocx(await docxFile(ARABIC, 'ar'));
    expect(body.match(/<w:bidi\/>/gu)).toHaveLength(3);
    const runs = [...body.matchAll(/<w:r>(.*?)<\/w:r>/gsu)].map((match) => match[1] ?? '');
    const leftToRight = runs.filter((run) => !run.includes('<w:rtl/>'));
    const words = leftToRight.map((run) => /<w:t[^>]*>([^<]*)</u.exec(run)?.[1]);
    expect(words).toEqual(['KIM', 'NRW', 'https://example.org/ar/']);
    expect(readDocx(await docxFile(SAMPLE, 'de')).body).not.toContain('w:bidi/');
  });
});

test('A mould makes the files that would be made one by one, whatever their words.', async () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\p{C}⟦⟧\n\r\t]/u.test(text));
  const documents = fc.tuple(words, words).map(([title, text]): TextDocument => ({
    title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', text },
    ],
  }));
  const first: TextDocument = {
    title: 'x',
    blocks: [
      { kind: 'heading', level: 1, text: 'x' },
      { kind: 'paragraph', text: 'y' },
    ],
  };
  const make = await docxMould(first, 'de');
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      expect(readDocx(make(document))).toEqual(readDocx(await docxFile(document, 'de')));
    }),
    { numRuns: 30 },
  );
  expect(() => make(SAMPLE)).toThrow('another shape');
});
