import sharp from 'sharp';
import { expect, test } from 'vitest';
import { toPng } from '../../../src/previews/png.ts';

/** A picture of three by two pixels in red, green and blue. */
const PICTURE = { colors: [255, 0, 0, 0, 255, 0, 0, 0, 255], pixels: Uint8Array.from([0, 1, 2, 2, 1, 0]) };

test('another program reads the same pixels from the file', async () => {
  const { data, info } = await sharp(toPng(PICTURE, 3)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 3, height: 2, channels: 3 });
  const wanted = Array.from(PICTURE.pixels).flatMap((pixel) => PICTURE.colors.slice(pixel * 3, pixel * 3 + 3));
  expect([...data]).toEqual(wanted);
});

test('the file holds no date and no comment', () => {
  const file = toPng(PICTURE, 3);
  const chunks: string[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    chunks.push(file.toString('latin1', at + 4, at + 8));
  expect(chunks).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
});
