import type { LocalAuthority } from './local-authority.ts';

/** A local authority as the place finder knows it: where it leads, and everything by which a reader may look for it. */
export interface Place {
  readonly ags: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: LocalAuthority['kind'];
  /** Postcodes of which this is the main municipality. */
  readonly postcodes: readonly string[];
  /** Postcodes whose main municipality is another. */
  readonly sharedPostcodes: readonly string[];
  /** Official epithets, former names, and names in other languages and scripts: for finding only, never shown. */
  readonly otherNames: readonly string[];
  /** Names of well-known parts of the municipality. */
  readonly districts: readonly string[];
}
