import type { Page } from 'playwright-core';

/** What a document may look like: as on the screen of a reader who prints it, or down to this share of its size. */
const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75];
const MARGIN = { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' };

/**
 * The page that is open as a tagged PDF on A4, with its headings as bookmarks; smaller if it would need more sheets than allowed.
 * @param most sheets that it may have
 */
export async function printPage(page: Page, most: number): Promise<Buffer> {
  for (const scale of SCALES) {
    const options = {
      format: 'A4',
      margin: MARGIN,
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      scale,
    } as const;
    const pdf = await page.pdf(options);
    if (sheetsOf(pdf) <= most) return withoutDates(pdf);
  }
  throw new Error(`${page.url()} does not fit on ${String(most)} sheets, however small`);
}

/** Number of sheets of a PDF that Chromium made: it writes one uncompressed `/Type /Page` object for each. */
export function sheetsOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/gu)].length;
}

/** Blanks where the day of printing stood, as many as it had letters: the file's table of offsets stays true. */
function withoutDates(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  return Buffer.from(
    text.replaceAll(/\/(?:CreationDate|ModDate) \([^)]*\)/gu, (entry) => ' '.repeat(entry.length)),
    'latin1',
  );
}
