import type { Canvas, CanvasKit, Paragraph, TypefaceFontProvider } from 'canvaskit-wasm';
import { PREVIEW_SIZE } from '../domain/preview.ts';
import type { PreviewWords } from './preview-words.ts';

/** What every part of a picture is drawn with. */
export interface Pen {
  readonly kit: CanvasKit;
  readonly fonts: TypefaceFontProvider;
  readonly canvas: Canvas;
  readonly words: Pick<PreviewWords, 'tag' | 'direction'>;
}

/** How a text looks and how wide it may run. */
export interface TextStyle {
  readonly size: number;
  readonly color: string;
  readonly width: number;
  readonly bold?: boolean;
  /** Height of a line, in sizes of the letters. */
  readonly leading?: number;
  /** Most lines; a text that is longer ends in an ellipsis. */
  readonly lines?: number;
}

/** Where something stands that begins so far from the side where reading begins. */
export function fromStart({ words }: Pen, start: number, width: number): number {
  return words.direction === 'rtl' ? PREVIEW_SIZE.width - start - width : start;
}

/** Fills a rectangle, its corners rounded if told. */
export function fill({ kit, canvas }: Pen, color: string, [x, y, width, height]: readonly number[], radius = 0): void {
  const paint = new kit.Paint();
  paint.setAntiAlias(radius > 0);
  paint.setColor(kit.parseColorString(color));
  const box = kit.XYWHRect(x ?? 0, y ?? 0, width ?? 0, height ?? 0);
  canvas.drawRRect(kit.RRectXY(box, radius, radius), paint);
  paint.delete();
}

/**
 * Sets a text and hands it on for as long as it is needed; what the drawing engine holds is freed afterwards.
 * Letters come from the Latin, Greek and Cyrillic face, those that it lacks from the Arabic one, in the forms of the language.
 */
export function withText<T>(pen: Pen, text: string, style: TextStyle, use: (set: Paragraph) => T): T {
  const { kit, fonts, words } = pen;
  const face = style.bold === true ? 'bold' : 'regular';
  const builder = kit.ParagraphBuilder.MakeFromFontProvider(
    new kit.ParagraphStyle({
      textAlign: words.direction === 'rtl' ? kit.TextAlign.Right : kit.TextAlign.Left,
      ...(style.lines === undefined ? {} : { maxLines: style.lines, ellipsis: '…' }),
      textDirection: words.direction === 'rtl' ? kit.TextDirection.RTL : kit.TextDirection.LTR,
      textStyle: {
        color: kit.parseColorString(style.color),
        fontFamilies: [face, `${face}-arabic`],
        fontSize: style.size,
        heightMultiplier: style.leading ?? 1.2,
        halfLeading: true,
        locale: words.tag,
      },
    }),
    fonts,
  );
  builder.addText(text);
  const set = builder.build();
  set.layout(style.width);
  const lacking = set.unresolvedCodepoints();
  if (lacking.length > 0) throw new Error(`No typeface has “${String.fromCodePoint(...lacking)}”, in: ${text}`);
  const result = use(set);
  set.delete();
  builder.delete();
  return result;
}
