import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from '../../../src/exports/qr-path.ts';

/** The modules that a path of runs one unit high paints dark. */
function painted(path: string, size: number): readonly (readonly boolean[])[] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/gu)) {
    expect(back).toBe(length);
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
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
    expect(path).toMatch(/^(?:M\d+ \d+h\d+v1h-\d+z)+$/u);
  },
);
