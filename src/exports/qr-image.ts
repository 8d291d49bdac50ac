import { zlibSync } from 'fflate';
import { encode } from 'uqr';
import { qrPath } from './qr-path.ts';

/** Light modules around a QR code for print (ISO/IEC 18004, 9.1). */
const QUIET = 4;
/** Least width of the picture in pixels: sharp at 8 cm with 300 dots per inch. */
const LEAST_WIDTH = 1000;

/** The QR code of an address as an SVG file for print: black on white, whatever the scheme. */
export function qrSvg(address: string): string {
  const { size, path } = qrPath(address, QUIET);
  const side = String(size);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="300" height="300" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path stroke="#000" d="${path}"/></svg>\n`;
}

/** The QR code of an address as a PNG file for print: two colours, one bit a pixel. Source: PNG (Third Edition), W3C. */
export function qrPng(address: string): Uint8Array<ArrayBuffer> {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const scale = Math.ceil(LEAST_WIDTH / size);
  const width = size * scale;
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, width);
  // One bit a pixel, a palette.
  header.set([1, 3], 8);
  const pixels = data.flatMap((row) => repeat(packed(row, scale, width), scale));
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.of(255, 255, 255, 0, 0, 0)),
    chunk('IDAT', zlibSync(joined(pixels), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function repeat<T>(item: T, times: number): readonly T[] {
  return Array.from({ length: times }, () => item);
}

/** A row of pixels, eight in a byte, behind the byte that says that it is not filtered. */
function packed(row: readonly boolean[], scale: number, width: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1 + Math.ceil(width / 8));
  for (let x = 0; x < width; x += 1) {
    const at = 1 + (x >> 3);
    if (row[Math.floor(x / scale)] === true) bytes[at] = (bytes[at] ?? 0) | (0x80 >> (x & 7));
  }
  return bytes;
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const named = joined([new TextEncoder().encode(type), data]);
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, data.length);
  const sum = new DataView(new ArrayBuffer(4));
  sum.setUint32(0, checksum(named));
  return joined([new Uint8Array(length.buffer), named, new Uint8Array(sum.buffer)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
}

/** CRC-32 of PNG chunks. Source: PNG (Third Edition), annex D. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
