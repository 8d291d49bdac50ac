/** What a reader says about the kind of place. */
export type SaidKind = 'kreis' | 'municipality';

/** Words for a Kreis in the languages of the site, folded. */
const KREIS =
  'kreis landkreis stadteregion staedteregion district county distrito distretto circondario ilce ilcesi powiat judet judetul ' +
  'judet okrug rreth rrethi navce nomos νομοσ район раион район округ окръг مقاطعة دائرة شهرستان منطقه';

/** Words for a town or municipality in the languages of the site, folded. */
const MUNICIPALITY =
  'stadt gemeinde kommune kreisfreie city town municipality ciudad municipio ville commune citta comune bajar bajare sared ' +
  'saredari gemeente miasto gmina oras orasul comuna qytet qyteti komuna komune bashkia grad opstina sehir sehri kent belediye ' +
  'belediyesi πολη δημοσ град община город місто громада مدينة بلدية شهر شهرداری';

/** Little words that stand between a kind and a name. */
const BETWEEN = new Set(['of', 'de', 'di', 'du', 'von', 'van']);

const KINDS: ReadonlyMap<string, SaidKind> = new Map([
  ...words(KREIS).map((word) => [word, 'kreis'] as const),
  ...words(MUNICIPALITY).map((word) => [word, 'municipality'] as const),
]);

function words(list: string): readonly string[] {
  return list.normalize('NFKD').replace(/\p{M}/gu, '').split(' ');
}

/**
 * Parts words like "Kreis" from the name that they stand beside; undefined when there is none, or nothing else.
 * @param query folded words
 * @example withoutKind(['stadt', 'wesel']) // { kind: 'municipality', words: ['wesel'] }
 */
export function withoutKind(
  query: readonly string[],
): { readonly kind: SaidKind; readonly words: readonly string[] } | undefined {
  const kind = query.map((word) => KINDS.get(word)).find((found) => found !== undefined);
  const rest = query.filter((word) => !KINDS.has(word) && !BETWEEN.has(word));
  return kind === undefined || rest.length === 0 ? undefined : { kind, words: rest };
}
