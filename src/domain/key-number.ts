import { AUTHORITY_KINDS, isKreis, isMunicipality, type AuthorityKind } from './local-authority.ts';
import { researchState } from './research.ts';

/** Numbers that texts may name, by their ids. */
export const KEY_NUMBERS = ['authorities', 'municipalities', 'kreise', 'with-finding'] as const;
export type KeyNumber = (typeof KEY_NUMBERS)[number];

/** Kinds of authority that are no Kreise. */
export const MUNICIPALITY_KINDS: readonly AuthorityKind[] = AUTHORITY_KINDS.filter(
  (kind) => kind !== 'kreis' && kind !== 'staedteregion',
);

/** Whether a text's id names a number. */
export function isKeyNumber(id: string): id is KeyNumber {
  return KEY_NUMBERS.some((known) => known === id);
}

/** Counts authorities: all, by what they are, and those with a closed finding on at least one demand. */
export function keyNumbers(profiles: Parameters<typeof researchState>[0]): Readonly<Record<KeyNumber, number>> {
  const authorities = profiles.map(({ authority }) => authority);
  return {
    authorities: authorities.length,
    municipalities: authorities.filter(isMunicipality).length,
    kreise: authorities.filter(isKreis).length,
    'with-finding': researchState(profiles).withFinding.length,
  };
}
