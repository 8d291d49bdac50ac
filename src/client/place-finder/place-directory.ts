import type { Place } from '../../domain/place.ts';
import { findPlaces, type FoundPlaces } from './find-places.ts';
import { findable, type FindablePlace } from './name-keys.ts';

/** All places, fetched from the site itself. */
export class PlaceDirectory {
  readonly #places: readonly FindablePlace[];
  readonly #names: ReadonlyMap<string, string>;

  private constructor(places: readonly Place[]) {
    this.#places = findable(places);
    this.#names = new Map(places.map(({ ags, name }) => [ags, name]));
  }

  /** Fetches the index; rejects when it cannot be fetched or is no index. */
  static async fetch(address: string): Promise<PlaceDirectory> {
    const response = await fetch(address);
    const index: unknown = response.ok ? await response.json() : undefined;
    if (!isIndex(index)) throw new TypeError(`${address} is no index of places`);
    return new PlaceDirectory(index);
  }

  find(query: string): FoundPlaces {
    return findPlaces(this.#places, query);
  }

  /** Name of the Kreis that a municipality belongs to. */
  kreisOf({ ags }: Place): string | undefined {
    return ags.length === 5 ? undefined : this.#names.get(ags.slice(0, 5));
  }
}

function isIndex(index: unknown): index is readonly Place[] {
  return Array.isArray(index) && index.every((one: unknown) => typeof one === 'object' && one !== null && 'ags' in one);
}
