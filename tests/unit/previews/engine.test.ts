import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { PREVIEW_SIZE } from '../../../src/domain/preview.ts';
import { DESIGN, makePreview } from '../../../src/previews/engine.ts';
import type { PreviewWords } from '../../../src/previews/preview-words.ts';

const GERMAN: PreviewWords = {
  ...{ tag: 'de', direction: 'ltr', site: 'Integrationsräte beteiligen', title: 'Bad Münstereifel' },
  ...{ note: 'kreisangehörige Stadt', demands: ['Konzepte', 'Kriterium', 'Kreise', 'Berichte'] },
};
const ARABIC: PreviewWords = {
  ...{ tag: 'ar', direction: 'rtl', site: 'أشركوا مجالس الاندماج', title: 'المطلب 3: خطط الدوائر (Kreise)' },
  ...{ note: '', demands: ['الخطط', 'المعيار', 'الدوائر', 'التقارير'] },
};

/** How many pixels of an area are dark, that is: how much is written there. */
async function inkIn(picture: Buffer, left: number, top: number, width: number, height: number): Promise<number> {
  const pixels = await sharp(picture).extract({ left, top, width, height }).greyscale().raw().toBuffer();
  return pixels.filter((pixel) => pixel < 128).length;
}

/** How much is written in the title of a picture. */
async function inkOfTitle(title: string): Promise<number> {
  return inkIn(await makePreview({ ...ARABIC, title }), 0, 150, PREVIEW_SIZE.width, 254);
}

describe('The picture of a page', () => {
  test('is small, of the size that networks ask for, and the same each time', async () => {
    const picture = await makePreview(GERMAN);
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', ...PREVIEW_SIZE });
    expect(picture.length).toBeLessThan(40_000);
    expect((await makePreview(GERMAN)).equals(picture)).toBe(true);
  });

  test('begins on the side where reading begins: with the sign of the site, the title and the first numeral', async () => {
    const places = [
      [56, 60],
      [150, 254],
      [440, 110],
    ] as const;
    for (const [words, near, far] of [
      [GERMAN, 72, 1068],
      [{ ...ARABIC, title: 'القرار' }, 1068, 72],
    ] as const) {
      const picture = await makePreview(words);
      for (const [top, height] of places) {
        expect(await inkIn(picture, near, top, 60, height)).toBeGreaterThan(500);
        expect(await inkIn(picture, far, top, 60, height)).toBe(0);
      }
    }
  });

  test('joins Arabic letters', async () => {
    const [joined, apart] = ['سلام', 'س\u200Cل\u200Cا\u200Cم'];
    expect(await inkOfTitle(joined)).not.toBe(await inkOfTitle(apart));
  });

  test('marks the demand that the page is about', async () => {
    const second = [72 + 264, 440, 200, 20] as const;
    expect(await inkIn(await makePreview(GERMAN), ...second)).toBe(0);
    expect(await inkIn(await makePreview({ ...GERMAN, marked: 2 }), ...second)).toBe(4_000);
  });

  test('cuts a title that is far too long, and stays whole', async () => {
    const picture = await makePreview({
      ...GERMAN,
      title: 'Integrationsmanagement '.repeat(20),
      note: 'x'.repeat(200),
    });
    expect(await inkIn(picture, 0, 404, PREVIEW_SIZE.width, 24)).toBe(0);
  });

  test('refuses letters that its typefaces lack, instead of drawing boxes', async () => {
    await expect(makePreview({ ...GERMAN, title: '漢字' })).rejects.toThrow('No typeface has “漢字”');
  });
});

test('a picture is drawn anew when its design, the engine or a typeface changes', () => {
  expect(DESIGN.some((source) => source.includes('function drawPreview'))).toBe(true);
  expect(DESIGN.filter((source) => source.includes('"version"'))).toHaveLength(3);
});
