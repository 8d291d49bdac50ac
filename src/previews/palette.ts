/** A picture of at most 256 colours: its colours, and for each pixel the number of its own. */
export interface PalettePicture {
  /** Three bytes for each colour: red, green, blue. */
  readonly colors: readonly number[];
  readonly pixels: Uint8Array;
}

const MOST_COLORS = 256;

/**
 * Writes a picture with few colours as one with a palette, which is a tenth of the size. If soft edges make too many colours, near
 * ones become one; the same pixels always give the same palette.
 * @param rgba four bytes for each pixel, without transparency, from a multiple of four in their buffer
 */
export function toPalette(rgba: Uint8Array): PalettePicture {
  const whole = new Int32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4);
  const pixels = new Uint8Array(whole.length);
  for (let dropped = 0; dropped < 8; dropped++) {
    // The same for each of the four bytes, so that their order in memory does not matter.
    const mask = ((0xff << dropped) & 0xff) * 0x01010101;
    const first = numberColors(whole, mask, pixels);
    if (first !== undefined)
      return { colors: first.flatMap((at) => Array.from(rgba.subarray(at * 4, at * 4 + 3))), pixels };
  }
  throw new Error('A picture has more colours than any palette holds');
}

/**
 * Gives each pixel the number of its colour.
 * @returns the pixel in which each colour appears first, and which stands for those that the mask makes equal to it; undefined
 * where the numbers do not suffice
 */
function numberColors(whole: Int32Array, mask: number, pixels: Uint8Array): readonly number[] | undefined {
  const numbers = new Map<number, number>();
  const first: number[] = [];
  let end = 0;
  for (let start = 0; start < whole.length; start = end) {
    const exact = whole[start] ?? 0;
    do end++;
    while (whole[end] === exact);
    const number = numbers.get(exact & mask) ?? first.length;
    if (number === MOST_COLORS) return undefined;
    if (number === first.length) {
      numbers.set(exact & mask, number);
      first.push(start);
    }
    pixels.fill(number, start, end);
  }
  return first;
}
