import { getProfiles } from '../../data/profiles.ts';
import { formatFilters, NO_FILTERS } from '../../domain/filters.ts';
import { isKeyNumber, KEY_NUMBERS, keyNumbers, MUNICIPALITY_KINDS, type KeyNumber } from '../../domain/key-number.ts';
import { formatNumber } from '../../i18n/formatters.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pathTo } from '../../routing/routes.ts';

/**
 * A number from the data in the digits of a language, and the address of the list that gives it.
 * @param id one of KEY_NUMBERS; throws for any other
 */
export async function keyNumber(
  locale: Locale,
  id: string,
): Promise<{ readonly number: string; readonly href: string }> {
  if (!isKeyNumber(id)) throw new Error(`<Count id="${id}" />: write one of ${KEY_NUMBERS.join(', ')}`);
  return { number: formatNumber(locale, keyNumbers(await getProfiles())[id]), href: listOf(locale, id) };
}

function listOf(locale: Locale, id: KeyNumber): string {
  const all = pathTo(locale, { page: 'authorities' });
  switch (id) {
    case 'authorities':
      return all;
    case 'municipalities':
      return `${all}${formatFilters({ ...NO_FILTERS, chosen: { kind: MUNICIPALITY_KINDS } })}`;
    case 'kreise':
      return pathTo(locale, { page: 'list', demand: 'districts', group: 'applicable' });
    case 'with-finding':
      return pathTo(locale, { page: 'text', text: 'research' }, 'with-finding');
  }
}
