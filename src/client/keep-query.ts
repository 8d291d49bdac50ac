import { formatFilters, type Filters } from '../domain/filters.ts';

/**
 * Carries a choice of places on to the links that ask for it (`data-keeps-query`) and to the same page in other languages. Part of a
 * name is not carried along: it stands in the fragment, which links have for themselves.
 */
export function keepQuery(filters: Filters): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a[lang], a[data-keeps-query]'))
    link.search = formatFilters({ ...filters, name: '' });
}
