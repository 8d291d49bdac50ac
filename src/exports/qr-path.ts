import { encode } from 'uqr';

/** A QR code as the `d` of one SVG path in a square of `size` × `size` units, one unit a module, quiet zone included. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/**
 * The QR code of an address (ISO/IEC 18004, error correction M).
 * @example qrPath('https://example.org/k/05315000/').path // 'M2 2h7v1h-7z…'
 */
export function qrPath(address: string): QrPath {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`),
  );
  return { size, path: runs.join('') };
}

/** Runs of dark modules in a row: where each starts and how long it is. */
function runsOf(row: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let start = -1;
  for (let x = 0; x <= row.length; x += 1) {
    const dark = row[x] === true;
    if (dark && start < 0) start = x;
    if (!dark && start >= 0) {
      runs.push([start, x - start]);
      start = -1;
    }
  }
  return runs;
}
