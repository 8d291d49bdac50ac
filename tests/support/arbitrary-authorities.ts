import fc from 'fast-check';
import type { LocalAuthority } from '../../src/domain/local-authority.ts';
import { AUTHORITY_KINDS } from '../../src/domain/local-authority.ts';
import { authorityOf, BODIES, STADT_AACHEN } from './authorities.ts';

const kreisKey = fc.integer({ min: 0, max: 999 }).map((number) => `05${String(number).padStart(3, '0')}`);
const placeKey = fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(3, '0'));

/** Any authority of any kind, among them the city of Aachen, the one exception by key. */
export const anyAuthority: fc.Arbitrary<LocalAuthority> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(STADT_AACHEN) },
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom(...AUTHORITY_KINDS), kreisKey, placeKey)
      .map(([kind, kreis, place]) =>
        authorityOf(kind, kind === 'kreis' || kind === 'staedteregion' ? kreis : kreis + place),
      ),
  },
);

/** Any state of knowledge about an integration body. */
export const anyBody = fc.constantFrom(...BODIES);
