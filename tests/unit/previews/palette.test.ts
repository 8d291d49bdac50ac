import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPalette } from '../../../src/previews/palette.ts';

type Color = readonly [number, number, number];

function rgbaOf(colors: readonly Color[]): Uint8Array {
  return Uint8Array.from(colors.flatMap(([red, green, blue]) => [red, green, blue, 255]));
}

/** The colours that a reader of the picture sees, pixel by pixel. */
function shown(rgba: Uint8Array): readonly Color[] {
  const { colors, pixels } = toPalette(rgba);
  const channel = (pixel: number, offset: number): number => colors[pixel * 3 + offset] ?? -1;
  return Array.from(pixels, (pixel) => [channel(pixel, 0), channel(pixel, 1), channel(pixel, 2)]);
}

const anyChannel = fc.integer({ min: 0, max: 255 });
const anyColor = fc.tuple(anyChannel, anyChannel, anyChannel);

test('a picture of at most 256 colours keeps every one of them', () => {
  const anyPicture = fc
    .array(anyColor, { minLength: 1, maxLength: 256 })
    .chain((colors) => fc.array(fc.constantFrom(...colors), { minLength: 1, maxLength: 400 }));
  fc.assert(
    fc.property(anyPicture, (colors) => {
      expect(shown(rgbaOf(colors))).toEqual(colors);
    }),
  );
});

test('white in the first pixel is a colour like any other', () => {
  expect(shown(rgbaOf([[255, 255, 255]]))).toEqual([[255, 255, 255]]);
});

test('one colour too many does not take the number of another', () => {
  const greys = Array.from({ length: 256 }, (_, grey) => [grey, grey, grey] as const);
  expect(shown(rgbaOf([...greys, [255, 0, 0]])).at(-1)).toEqual([255, 0, 0]);
});

test('of more colours only near ones become one, and the first of them is shown', () => {
  const greys = Array.from({ length: 256 }, (_, grey) => [grey, grey, grey] as const);
  const many = [...greys, ...greys.map(([grey]) => [grey, grey, 255 - grey] as const)];
  const seen = shown(rgbaOf(many));
  expect(new Set(seen.map(String)).size).toBeLessThanOrEqual(256);
  const far = many.filter((color, at) =>
    color.some((value, channel) => Math.abs(value - (seen[at]?.[channel] ?? 0)) > 3),
  );
  expect(far).toEqual([]);
  expect(seen[0]).toEqual([0, 0, 0]);
});
