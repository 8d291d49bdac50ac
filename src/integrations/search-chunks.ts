import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of Pagefind's output. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Compressed size that a part of the index should have: a query fetches one for nearly each of its words. */
const PART_BYTES = 3_000;
/** What every file of Pagefind begins with, once it is unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');
const TEXT = 3;
const ARRAY = 4;

/**
 * Cuts the parts of an index smaller than Pagefind does (about 20 KB, for which it has no setting), so that a first search on a
 * phone fetches little. Format: pagefind 1.6, CBOR (RFC 8949) of definite lengths; `pf_meta` lists the parts with their first
 * and last words.
 * @throws when the files have another format
 */
export function cutIndex(files: readonly IndexFile[]): readonly IndexFile[] {
  const parts = new Map(
    files.flatMap(({ path, content }) => {
      const name = /^index\/(.+)\.pf_index$/u.exec(path)?.[1];
      return name === undefined ? [] : [[name, cutPart(name, content)] as const];
    }),
  );
  const others = files
    .filter(({ path }) => !path.endsWith('.pf_index'))
    .map((file) => (file.path.endsWith('.pf_meta') ? { ...file, content: listParts(file.content, parts) } : file));
  const cut = [...parts.values()].flat();
  return [...others, ...cut.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content }))];
}

interface Part {
  readonly name: string;
  readonly first: string;
  readonly last: string;
  readonly content: Uint8Array;
}

function cutPart(name: string, content: Uint8Array): readonly Part[] {
  const bytes = unpack(content);
  const words = items(bytes, SIGNATURE.length + 1);
  const length = Math.ceil(words.length / Math.ceil(content.length / PART_BYTES));
  return Array.from({ length: Math.ceil(words.length / length) }, (_, index) => {
    const own = words.slice(index * length, (index + 1) * length);
    return {
      name: `${name}-${String(index + 1)}`,
      first: wordOf(own[0]),
      last: wordOf(own.at(-1)),
      content: pack(Buffer.concat([head(ARRAY, 1), array(own)])),
    };
  });
}

/** The list of an index with its parts replaced by those that they were cut into. */
function listParts(meta: Uint8Array, parts: ReadonlyMap<string, readonly Part[]>): Uint8Array {
  const [version, pages, chunks, ...rest] = items(unpack(meta), SIGNATURE.length);
  if (version === undefined || pages === undefined || chunks === undefined)
    throw new Error('the search index has another format than that of Pagefind 1.6');
  const cut = items(chunks, 0).flatMap((chunk) => parts.get(textOf(items(chunk, 0)[2])) ?? []);
  const listed = cut.map(({ first, last, name }) => array([text(first), text(last), text(name)]));
  return pack(array([version, pages, array(listed), ...rest]));
}

function wordOf(entry: Buffer | undefined): string {
  return textOf(entry === undefined ? undefined : items(entry, 0)[0]);
}

function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('a file of the search index is broken');
  return bytes;
}

function pack(value: Buffer): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, value]), { level: 9 });
}

/** The encoded members of the array that begins at a place. */
function items(bytes: Buffer, from: number): readonly Buffer[] {
  const start = headAt(bytes, from);
  if (start.type !== ARRAY) throw new Error('the search index has no list where one is expected');
  const members: Buffer[] = [];
  let place = start.end;
  for (let index = 0; index < start.value; index += 1) {
    const end = endOf(bytes, place);
    members.push(bytes.subarray(place, end));
    place = end;
  }
  return members;
}

/** Where the data item that begins at a place ends. */
function endOf(bytes: Buffer, from: number): number {
  const { type, value, end } = headAt(bytes, from);
  if (type === 2 || type === TEXT) return end + value;
  let place = end;
  if (type === ARRAY) for (let index = 0; index < value; index += 1) place = endOf(bytes, place);
  return place;
}

/** Type, value and end of the head of a data item (RFC 8949, section 3). */
function headAt(bytes: Buffer, from: number): { type: number; value: number; end: number } {
  const first = bytes.readUInt8(from);
  const type = first >> 5;
  const info = first & 31;
  if (info < 24) return { type, value: info, end: from + 1 };
  const size = 2 ** (info - 24);
  if (size > 4 || type > ARRAY) throw new Error('the search index holds data of an unknown type');
  return { type, value: bytes.readUIntBE(from + 1, size), end: from + 1 + size };
}

function textOf(item: Buffer | undefined): string {
  if (item === undefined) return '';
  const { type, end } = headAt(item, 0);
  if (type !== TEXT) throw new Error('the search index has no text where one is expected');
  return item.toString('utf8', end);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

function array(members: readonly Buffer[]): Buffer {
  return Buffer.concat([head(ARRAY, members.length), ...members]);
}

function head(type: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(type << 5) | value]);
  const size = value < 256 ? 1 : value < 65_536 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8((type << 5) | (23 + (size === 4 ? 3 : size)), 0);
  bytes.writeUIntBE(value, 1, size);
  return bytes;
}
