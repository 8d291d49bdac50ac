import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from '../../../src/exports/qr-path.ts';

/** The modules that a path of lines one unit wide paints dark. */
function painted(path: string, size: number): readonly (readonly boolean[])[] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, start, y, lines] of path.matchAll(/M(\d+) (\d+)\.5([hm0-9 ]+)/gu)) {
    let x = Number(start);
    for (const [, gap, length] of (lines ?? '').matchAll(/(?:m(\d+) 0)?h(\d+)/gu)) {
      x += Number(gap ?? 0);
      modules[Number(y)]?.fill(true, x, x + Number(length));
      x += Number(length);
    }
  }
  return modules;
}

test.each(['https://site.example/k/05315000/', 'https://site.example/', `https://site.example/${'a'.repeat(200)}/`])(
  'The path for %s paints exactly the modules of its QR code.',
  (address) => {
    const { size, path } = qrPath(address);
    const code = encode(address, { ecc: 'M', border: 2 });
    expect(size).toBe(code.size);
    expect(painted(path, size)).toEqual(code.data);
    expect(path).toMatch(/^(?:M\d+ \d+\.5h\d+(?:m\d+ 0h\d+)*)+$/u);
  },
);
