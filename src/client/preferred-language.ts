/**
 * The first language that a browser prefers among those that are offered.
 * @param preferred BCP 47 tags as in `navigator.languages`, the most wanted first
 * @param offered primary language subtags of what there is ("tr", "fa")
 * @returns the offered subtag, or undefined when none is wanted
 * @example preferredLanguage(['bs-BA', 'de'], ['de', 'bs']) // 'bs'
 */
export function preferredLanguage(preferred: readonly string[], offered: readonly string[]): string | undefined {
  const wanted = preferred.map((tag) => tag.split(/[-_]/u)[0]?.toLowerCase());
  return wanted.find((subtag) => subtag !== undefined && offered.includes(subtag));
}
