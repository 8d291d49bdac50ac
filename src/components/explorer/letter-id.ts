/**
 * Anchor of the first row of a letter.
 * @example letterId('Ü') // 'az-ue'
 */
export function letterId(letter: string): string {
  return `az-${letter.toLowerCase().normalize('NFD').replace('\u0308', 'e')}`;
}
