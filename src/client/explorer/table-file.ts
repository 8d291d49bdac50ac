/**
 * The lines of a CSV file that begin with some keys, in the order of the keys, under its header.
 * @param csv a file of `exports/authority-table`: each row is one line, the key stands first
 * @example selectCsv('ags,name\r\n1,A\r\n2,B\r\n', ['2']) // 'ags,name\r\n2,B\r\n'
 */
export function selectCsv(csv: string, keys: readonly string[]): string {
  const [header = '', ...lines] = csv.split('\r\n').filter((line) => line !== '');
  const byKey = new Map(lines.map((line) => [line.split(',')[0], line]));
  const chosen = keys.map((key) => byKey.get(key)).filter((line) => line !== undefined);
  return [header, ...chosen, ''].join('\r\n');
}

/** The same for a JSON file: its head, and the places with some keys in their order. Throws where the text is no such file. */
export function selectJson(json: string, keys: readonly string[]): string {
  const file: unknown = JSON.parse(json);
  if (typeof file !== 'object' || file === null || !('authorities' in file) || !Array.isArray(file.authorities))
    throw new TypeError('not a table of places');
  const places: readonly unknown[] = file.authorities;
  const byKey = new Map(places.map((place) => [keyOf(place), place]));
  const chosen = keys.map((key) => byKey.get(key)).filter((place) => place !== undefined);
  return `${JSON.stringify({ ...file, authorities: chosen }, undefined, 1)}\n`;
}

function keyOf(place: unknown): unknown {
  return typeof place === 'object' && place !== null && 'ags' in place ? place.ags : undefined;
}

/** Fetches the file of all places, keeps those with the keys, and offers it for download. Rejects when it cannot be fetched. */
export async function downloadPart(link: HTMLAnchorElement, keys: readonly string[]): Promise<void> {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`${link.href} cannot be fetched`);
  const text = await response.text();
  const part = link.pathname.endsWith('.json') ? selectJson(text, keys) : selectCsv(text, keys);
  const type = response.headers.get('content-type') ?? 'text/plain';
  const address = URL.createObjectURL(new Blob([part], { type }));
  const file = document.createElement('a');
  file.href = address;
  file.download = link.download;
  file.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
