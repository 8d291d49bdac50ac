/** Letters by their width in parts of the font size, in the widest of the usual fonts of systems (DejaVu Sans, Verdana). */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[ijlıîíìIϊι.,:;·!'’|()\-/ \u00A0]/u, 0.46],
  [/[mwMWшщжюмфыЖШЩЮМФЫДωΩ@%–—…]/u, 1.08],
  [/\p{Script=Arabic}/u, 0.72],
  [/\p{Lu}/u, 0.82],
  [/[\p{Script=Greek}\p{Script=Cyrillic}]/u, 0.7],
];
const OTHERS = 0.64;

/**
 * Upper bound of the width of a text in a sans-serif font of the reader's system, in pixels. A drawing cannot ask how wide its text
 * becomes, so the room for it is chosen to be enough on every system.
 * @param size font size in pixels
 */
export function widestText(text: string, size: number): number {
  const widths = Array.from(text, (letter) => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS);
  return Math.ceil(widths.reduce((sum, width) => sum + width, 0) * size);
}
