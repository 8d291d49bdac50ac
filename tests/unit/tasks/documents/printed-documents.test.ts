import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOTIONS } from '../../../../src/domain/motion.ts';
import { ALL_LOCALES, LOCALES } from '../../../../src/i18n/locales.ts';
import { documentPath, resolutionName } from '../../../../src/routing/documents.ts';
import { filePath, pathTo } from '../../../../src/routing/routes.ts';
import { sheetsOf } from '../../../../src/tasks/documents/print-page.ts';
import { PRINTED, PRINTED_DOCUMENTS } from '../../../../src/tasks/documents/printed-documents.ts';

/** Bytes of a PDF that a phone loads without complaint. */
const MOST_BYTES = 150_000;
const RESOLUTIONS = ALL_LOCALES.map((locale) => ({ locale, name: resolutionName(locale) }));

test('The pages that are printed are those that the routes name, and their files those that pages link to.', () => {
  const pages = PRINTED_DOCUMENTS.map(({ page, name }) => ({ page: filePath(page), file: documentPath(name, 'pdf') }));
  const resolutions = RESOLUTIONS.map(({ locale, name }) => ({
    page: pathTo(locale, { page: 'resolution' }),
    file: filePath(`dokumente/${name}.pdf`),
  }));
  const motions = MOTIONS.map((id) => ({
    page: pathTo('de', { page: 'text', text: 'documents' }),
    file: filePath(`dokumente/${id}.pdf`),
  }));
  expect(pages).toEqual([...resolutions, ...motions]);
});

test('Every printed document is checked in, and no other.', () => {
  const files = readdirSync(PRINTED).filter((name) => name.endsWith('.pdf'));
  expect(files.sort()).toEqual(PRINTED_DOCUMENTS.map(({ name }) => `${name}.pdf`).sort());
});

describe.each(PRINTED_DOCUMENTS)('The PDF $name', ({ name, most }) => {
  const pdf = readFileSync(`${PRINTED}/${name}.pdf`);
  const text = pdf.toString('latin1');
  const language = RESOLUTIONS.find((one) => one.name === name)?.locale ?? 'de';

  test(`has one or ${String(most)} sheets and at most 150 KB.`, () => {
    expect(sheetsOf(pdf)).toBeGreaterThan(0);
    expect(sheetsOf(pdf)).toBeLessThanOrEqual(most);
    expect(pdf.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('is tagged, with bookmarks, its language and its title.', () => {
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/u);
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Outlines');
    expect(text).toContain(`/Lang (${LOCALES[language].tag})`);
    expect(text).toMatch(/\/Title [(<]/u);
  });

  test('embeds its fonts whole and not letter by letter, and bears no day of printing.', () => {
    expect(text).toContain('/FontFile2');
    expect(text).not.toContain('/Type3');
    expect(text).not.toMatch(/\/(?:CreationDate|ModDate)/u);
  });

  test('links to where the site will be, not to where it was printed.', () => {
    expect(text).not.toMatch(/127\.0\.0\.1|localhost/u);
  });
});
