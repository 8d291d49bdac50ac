import type { CanvasKit, TypefaceFontProvider } from 'canvaskit-wasm';
import { PREVIEW_SIZE } from '../domain/preview.ts';
import { fill, fromStart, withText, type Pen, type TextStyle } from './pen.ts';
import type { PreviewWords } from './preview-words.ts';

/** The light colours of the site (styles/tokens.css). */
const COLORS = {
  ...{ paper: '#fbf8f3', tint: '#f4ecdf', ink: '#211c16', soft: '#5c5347' },
  ...{ petrol: '#0b4f5a', onPetrol: '#fdf7ec', apricot: '#f6bf8b' },
} as const;

const MARGIN = 72;
const MEASURE = PREVIEW_SIZE.width - 2 * MARGIN;
/** The title stands between these heights, the four demands below. */
const TITLE = { top: 150, bottom: 404 } as const;
const BAND = 428;
const SMALLEST_TITLE = 41;
const TITLE_SIZES = [96, 88, 80, 72, 64, 57, 51, 46, SMALLEST_TITLE];
const MOST_LINES = 3;
const NOTE_SIZE = 38;

/** The sign of the site (public/favicon.svg), 32 units wide. */
const SIGNET = 'M7 6h18v4h-18zM20.5 26h-4.6v-3h-9v-3.3l8-7.2h5.6v6.9h2.6v3.6h-2.6zm-4.6-6.6v-4.2l-4.5 4.2z';
const SIGNET_SIZE = 60;

/**
 * Draws the picture that appears when a page is shared: paper and ink, the title of the page, and below it the four demands with
 * their numerals. It states no finding and no count.
 * @returns pixels, four bytes each (red, green, blue, alpha), row by row
 */
export function drawPreview(kit: CanvasKit, fonts: TypefaceFontProvider, words: PreviewWords): Uint8Array {
  const { width, height } = PREVIEW_SIZE;
  const surface = kit.MakeSurface(width, height);
  if (surface === null) throw new Error('There is no memory for the picture of a page');
  const canvas = surface.getCanvas();
  const pen: Pen = { kit, fonts, canvas, words };
  fill(pen, COLORS.paper, [0, 0, width, height]);
  drawHead(pen, words.site);
  drawTitle(pen, words);
  drawDemands(pen, words);
  const pixels = canvas.readPixels(0, 0, {
    ...{ width, height, colorSpace: kit.ColorSpace.SRGB },
    ...{ colorType: kit.ColorType.RGBA_8888, alphaType: kit.AlphaType.Unpremul },
  });
  // Unlike delete(), this frees the memory of the pixels, too.
  surface.dispose();
  if (!(pixels instanceof Uint8Array)) throw new Error('The picture of a page could not be read');
  return pixels;
}

function drawHead(pen: Pen, site: string): void {
  const top = 56;
  const x = fromStart(pen, MARGIN, SIGNET_SIZE);
  fill(pen, COLORS.petrol, [x, top, SIGNET_SIZE, SIGNET_SIZE], 8);
  const { kit, canvas } = pen;
  const sign = kit.Path.MakeFromSVGString(SIGNET);
  const paint = new kit.Paint();
  paint.setAntiAlias(true);
  paint.setColor(kit.parseColorString(COLORS.onPetrol));
  canvas.save();
  canvas.translate(x, top);
  canvas.scale(SIGNET_SIZE / 32, SIGNET_SIZE / 32);
  if (sign !== null) canvas.drawPath(sign, paint);
  canvas.restore();
  paint.delete();
  sign?.delete();
  const width = MEASURE - SIGNET_SIZE - 20;
  withText(pen, site, { size: 34, color: COLORS.ink, width, bold: true, lines: 1 }, (text) => {
    canvas.drawParagraph(
      text,
      fromStart(pen, MARGIN + SIGNET_SIZE + 20, width),
      top + (SIGNET_SIZE - text.getHeight()) / 2,
    );
  });
}

/** The title as large as it fits, its lines about equally long, in the middle of its place; a note below it. */
function drawTitle(pen: Pen, { title, note }: PreviewWords): void {
  const noteHeight = note === '' ? 0 : NOTE_SIZE * 1.6;
  const style = fitted(pen, title, TITLE.bottom - TITLE.top - noteHeight);
  withText(pen, title, style, (text) => {
    const top = TITLE.top + (TITLE.bottom - TITLE.top - noteHeight - text.getHeight()) / 2;
    pen.canvas.drawParagraph(text, fromStart(pen, MARGIN, style.width), top);
    if (note === '') return;
    withText(pen, note, { size: NOTE_SIZE, color: COLORS.soft, width: MEASURE, lines: 1 }, (line) => {
      pen.canvas.drawParagraph(line, fromStart(pen, MARGIN, MEASURE), top + text.getHeight() + NOTE_SIZE * 0.3);
    });
  });
}

/** The largest letters in which a title stands whole in its place. */
function fitted(pen: Pen, title: string, height: number): TextStyle {
  const leading = pen.words.direction === 'rtl' ? 1.4 : 1.12;
  const styleOf = (size: number): TextStyle => ({ size, leading, color: COLORS.ink, width: MEASURE, bold: true });
  const size = TITLE_SIZES.find((one) =>
    withText(
      pen,
      title,
      styleOf(one),
      (text) =>
        text.getNumberOfLines() <= MOST_LINES && text.getHeight() <= height && text.getMinIntrinsicWidth() <= MEASURE,
    ),
  );
  if (size === undefined) return { ...styleOf(SMALLEST_TITLE), lines: MOST_LINES };
  return balanced(pen, title, styleOf(size));
}

/** The narrowest measure in which a text has no more lines. */
function balanced(pen: Pen, title: string, style: TextStyle): TextStyle {
  const linesAt = (width: number): number =>
    withText(pen, title, { ...style, width }, (text) => text.getNumberOfLines());
  const least = withText(pen, title, style, (text) => text.getMinIntrinsicWidth());
  const lines = linesAt(style.width);
  if (lines === 1) return style;
  let width = style.width;
  while (width - 24 > least && linesAt(width - 24) === lines) width -= 24;
  return { ...style, width };
}

function drawDemands(pen: Pen, { demands, marked }: PreviewWords): void {
  const { width, height } = PREVIEW_SIZE;
  fill(pen, COLORS.tint, [0, BAND, width, height - BAND]);
  fill(pen, COLORS.apricot, [0, BAND, width, 10]);
  const column = MEASURE / demands.length;
  for (const [index, word] of demands.entries()) {
    const start = MARGIN + index * column;
    const here = index + 1 === marked;
    if (here) fill(pen, COLORS.petrol, [fromStart(pen, start - 24, column), BAND, column, height - BAND]);
    const color = here ? COLORS.onPetrol : COLORS.petrol;
    const measure = column - 36;
    const x = fromStart(pen, start, measure);
    withText(pen, String(index + 1), { size: 104, color, width: measure, bold: true, leading: 1 }, (text) =>
      pen.canvas.drawParagraph(text, x, BAND + 28),
    );
    const size = [32, 29, 26, 23, 20].find((one) => widthOf(pen, word, one) <= measure) ?? 18;
    const style = { size, color: here ? COLORS.onPetrol : COLORS.ink, width: measure, bold: true, lines: 1 };
    withText(pen, word, style, (text) => pen.canvas.drawParagraph(text, x, BAND + 154 - text.getHeight() / 2));
  }
}

function widthOf(pen: Pen, text: string, size: number): number {
  const style = { size, color: COLORS.ink, width: PREVIEW_SIZE.width, bold: true };
  return withText(pen, text, style, (set) => set.getMaxIntrinsicWidth());
}
