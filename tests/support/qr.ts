import decodeQR from 'qr/decode.js';
import sharp from 'sharp';

/** What a reader of QR codes sees in a picture or drawing, by a library that has nothing to do with the one that makes them. */
export async function readQr(picture: Uint8Array): Promise<string> {
  const flat = sharp(picture).flatten({ background: '#fff' }).ensureAlpha().raw();
  const { data, info } = await flat.toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}
