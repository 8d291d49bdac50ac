import { decodeFacts } from '../domain/explorer-facts.ts';
import { matches } from '../domain/filter-places.ts';
import { parseFilters } from '../domain/filters.ts';
import { keepQuery } from './keep-query.ts';

/**
 * Shows on the map which places the address chooses, as in the explorer. The others stay and keep their links; they are only drawn
 * pale. Its texts come with the page (layouts/MapPage).
 */
class MapFilter extends HTMLElement {
  connectedCallback(): void {
    const { filters } = parseFilters(location.search);
    if (Object.keys(filters.chosen).length === 0) return;
    const places = [...document.querySelectorAll<SVGAElement>('.map-drawing a[data-f]')];
    const chosen = places.filter((place) => {
      const facts = decodeFacts(place.dataset['f'] ?? '');
      const passes = facts !== undefined && matches(filters, facts, '');
      place.classList.toggle('pale', !passes);
      return passes;
    });
    keepQuery(filters);
    this.hidden = false;
    const status = this.querySelector('[role=status]');
    if (status === null) return;
    status.textContent = (this.dataset['count'] ?? '')
      .replace('{count}', String(chosen.length))
      .replace('{total}', String(places.length));
  }
}

customElements.define('map-filter', MapFilter);
