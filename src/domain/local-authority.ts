/** Kinds of local authority in North Rhine-Westphalia (GO NRW, KrO NRW). */
export const AUTHORITY_KINDS = [
  'kreisfreie-stadt',
  'kreisangehoerige-stadt',
  'kreisangehoerige-gemeinde',
  'kreis',
  'staedteregion',
] as const;
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

/** The five Regierungsbezirke, in the order of the third digit of the AGS. */
export const REGIERUNGSBEZIRKE = ['Düsseldorf', 'Köln', 'Münster', 'Detmold', 'Arnsberg'] as const;
export type Regierungsbezirk = (typeof REGIERUNGSBEZIRKE)[number];

interface AuthorityFacts {
  /** Amtlicher Gemeindeschlüssel: 8 digits for a municipality, 5 for a Kreis. */
  readonly ags: string;
  /** Last part of the profile's address: plain ASCII, never changed once published. */
  readonly slug: string;
  /** Name as residents use it: "Kreis Kleve", "Halle (Westf.)". */
  readonly name: string;
  readonly officialName: string;
  readonly regierungsbezirk: Regierungsbezirk;
  /** Inhabitants on `populationDate`. */
  readonly population: number;
  readonly populationDate: string;
  /** Area in square kilometres. */
  readonly areaKm2: number;
  readonly website: string | undefined;
  readonly wikidataId: string;
}

/** A Kreis, or the StädteRegion Aachen. */
export interface Kreis extends AuthorityFacts {
  readonly kind: 'kreis' | 'staedteregion';
}

/** Where a municipality lies: degrees north and east (WGS 84). */
interface Located {
  readonly position: { readonly latitude: number; readonly longitude: number };
}

/** A city or municipality that belongs to a Kreis. */
interface KreisMunicipality extends AuthorityFacts, Located {
  readonly kind: 'kreisangehoerige-stadt' | 'kreisangehoerige-gemeinde';
  readonly kreisAgs: string;
}

/** A city that belongs to no Kreis and does a Kreis's tasks itself. */
interface IndependentCity extends AuthorityFacts, Located {
  readonly kind: 'kreisfreie-stadt';
}

/** A city or municipality: everything but a Kreis. */
export type Municipality = IndependentCity | KreisMunicipality;
export type LocalAuthority = Municipality | Kreis;

/** Whether an authority is a Kreis (the StädteRegion Aachen counts as one). */
export function isKreis(authority: LocalAuthority): authority is Kreis {
  return authority.kind === 'kreis' || authority.kind === 'staedteregion';
}

/** Whether an authority is a city or municipality. */
export function isMunicipality(authority: LocalAuthority): authority is Municipality {
  return !isKreis(authority);
}

/** AGS of the city of Aachen: in the StädteRegion, but with its own Kommunales Integrationszentrum. */
const STADT_AACHEN = '05334002';

/** Whether demand 2 speaks of this authority: the 22 kreisfreie Städte and the city of Aachen. */
export function isTreatedAsIndependentCity(authority: LocalAuthority): boolean {
  return authority.kind === 'kreisfreie-stadt' || authority.ags === STADT_AACHEN;
}

/** Whether an authority itself receives the state's KIM grant (54: 22 kreisfreie Städte, Stadt Aachen, 31 Kreise). */
export function isKimRecipient(authority: LocalAuthority): boolean {
  return isKreis(authority) || isTreatedAsIndependentCity(authority);
}

/**
 * AGS of the authority that runs KIM for a place: the place itself, or its Kreis.
 * @example kimRunnerAgs(bottrop) // '05512000'
 * @example kimRunnerAgs(rheine) // '05566'
 */
export function kimRunnerAgs(authority: LocalAuthority): string {
  return isKimRecipient(authority) || !('kreisAgs' in authority) ? authority.ags : authority.kreisAgs;
}

/**
 * How an authority is named in a letter: with its kind, without an article.
 * @example nameInLetter(rheine) // 'Stadt Rheine'
 */
export function nameInLetter(authority: LocalAuthority): string {
  if (isKreis(authority)) return authority.name;
  return `${authority.kind === 'kreisangehoerige-gemeinde' ? 'Gemeinde' : 'Stadt'} ${authority.name}`;
}

const germanOrder = new Intl.Collator('de');

/** Orders authorities by name, in German alphabetical order: the names are German in every language. */
export function byName(a: LocalAuthority, b: LocalAuthority): number {
  return germanOrder.compare(a.name, b.name);
}
