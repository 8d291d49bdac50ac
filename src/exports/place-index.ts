import { isKreis, type LocalAuthority } from '../domain/local-authority.ts';
import type { Place } from '../domain/place.ts';

/** What the registry knows about the names and postcodes of places, row by row. */
export interface PlaceNames {
  readonly postcodes: readonly { readonly plz: string; readonly ags: string; readonly main: boolean }[];
  readonly exonyms: readonly { readonly ags: string; readonly name: string }[];
  readonly districts: readonly { readonly ags: string; readonly name: string }[];
}

/**
 * The index of the place finder: every authority once, the most populous first. The order is all that it says about the
 * population, so that whoever reads it can offer larger places before smaller ones.
 */
export function placeIndex(authorities: readonly LocalAuthority[], names: PlaceNames): readonly Place[] {
  const postcodes = Map.groupBy(names.postcodes, ({ ags }) => ags);
  const exonyms = Map.groupBy(names.exonyms, ({ ags }) => ags);
  const districts = Map.groupBy(names.districts, ({ ags }) => ags);
  return authorities
    .toSorted((a, b) => b.population - a.population || (a.ags < b.ags ? -1 : 1))
    .map((authority) => {
      const { ags, slug, name, kind } = authority;
      const own = postcodes.get(ags) ?? [];
      const others = [...epithets(authority), ...(exonyms.get(ags) ?? []).map((row) => row.name)];
      return {
        ags,
        slug,
        name,
        kind,
        postcodes: own.filter(({ main }) => main).map(({ plz }) => plz),
        sharedPostcodes: own.filter(({ main }) => !main).map(({ plz }) => plz),
        otherNames: [...new Set(others)],
        districts: (districts.get(ags) ?? []).map((row) => row.name),
      };
    });
}

/** The official name where it says more than the name and "Stadt": "Solingen, Klingenstadt". */
function epithets(authority: LocalAuthority): readonly string[] {
  if (isKreis(authority)) return [];
  const epithet = authority.officialName.replace(/, Stadt$/u, '');
  return epithet === authority.name ? [] : [epithet];
}
