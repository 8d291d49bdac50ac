import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { qrPng, qrSvg } from '../../../src/exports/qr-image.ts';
import { readQr } from '../../support/qr.ts';
import { xmlFault } from '../../support/well-formed-xml.ts';

const ADDRESSES = ['https://site.example/k/05315000/', `https://${'long.'.repeat(12)}example/kim/k/05566/`];

describe.each(ADDRESSES)('The QR code of %s', (address) => {
  test('leads to it as a picture for print.', async () => {
    expect(await readQr(qrPng(address))).toBe(address);
  });

  test('leads to it as a drawing.', async () => {
    expect(xmlFault(qrSvg(address))).toBeUndefined();
    expect(await readQr(new TextEncoder().encode(qrSvg(address)))).toBe(address);
  });

  test('is at least 1000 pixels wide, in two colours, one bit a pixel, and small.', async () => {
    const png = qrPng(address);
    const { width, height } = await sharp(png).metadata();
    // The header: bits a pixel, and 3 for a palette.
    expect([...png.subarray(24, 26)]).toEqual([1, 3]);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(1000);
    expect(width).toBe(height);
    expect(png.length).toBeLessThan(4096);
  });

  test('has four light modules on each side, as print needs.', async () => {
    const { data, info } = await sharp(qrPng(address)).greyscale().raw().toBuffer({ resolveWithObject: true });
    const firstDark = data.findIndex((value) => value === 0);
    const left = firstDark % info.width;
    const finder = data.subarray(firstDark).findIndex((value) => value !== 0);
    // A finder pattern is seven modules wide.
    expect((left * 7) / finder).toBe(4);
    expect(Math.floor(firstDark / info.width)).toBe(left);
  });

  test('is the same file each time.', () => {
    expect(qrPng(address)).toEqual(qrPng(address));
  });
});
