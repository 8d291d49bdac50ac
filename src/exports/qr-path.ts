import { encode } from 'uqr';

/**
 * A QR code as the `d` of one SVG path in a square of `size` × `size` units, one unit a module, quiet zone included. The path is to
 * be stroked, one unit wide: each row is a line with gaps, which takes half the bytes of filled boxes.
 */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Codes that were drawn: that of a place stands on its page in every language. */
const drawn = new Map<string, QrPath>();

/**
 * The QR code of an address (ISO/IEC 18004, error correction M).
 * @param border light modules around it
 * @example qrPath('https://example.org/k/05315000/').path // 'M2 2.5h7m1 0h1…'
 */
export function qrPath(address: string, border = 2): QrPath {
  const key = `${String(border)} ${address}`;
  const known = drawn.get(key) ?? draw(address, border);
  drawn.set(key, known);
  return known;
}

function draw(address: string, border: number): QrPath {
  const { data, size } = encode(address, { ecc: 'M', border });
  const rows = data.map((row, y) => {
    let end = 0;
    return runsOf(row).map(([x, length], index) => {
      const move = index === 0 ? `M${String(x)} ${String(y + 0.5)}` : `m${String(x - end)} 0`;
      end = x + length;
      return `${move}h${String(length)}`;
    });
  });
  return { size, path: rows.flat().join('') };
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
