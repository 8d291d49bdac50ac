import type { Place } from '../../domain/place.ts';
import type { PlaceMatch } from './find-places.ts';

/** The texts of a suggestion in the language of the page. */
export interface OptionTexts {
  /** What the kind of a place is called. */
  readonly kind: (kind: Place['kind']) => string;
  /** `Ortsteil: {name}` */
  readonly district: string;
}

/**
 * A suggestion: the name of the place, the district that was asked for, the kind, and the Kreis.
 * @param kreis name of the Kreis that the place belongs to
 */
export function placeOption(
  { place, district }: PlaceMatch,
  kreis: string | undefined,
  texts: OptionTexts,
): HTMLDivElement {
  const option = document.createElement('div');
  option.role = 'option';
  option.ariaSelected = 'false';
  const name = document.createElement('b');
  name.append(germanName(place.name));
  option.append(name);
  if (district !== undefined) {
    const [before = '', after = ''] = texts.district.split('{name}');
    option.append(detail(before, germanName(district), after));
  }
  option.append(detail(texts.kind(place.kind), ...(kreis === undefined ? [] : [' · ', germanName(kreis)])));
  return option;
}

function detail(...parts: readonly (Node | string)[]): HTMLElement {
  const line = document.createElement('span');
  line.append(...parts);
  return line;
}

/** A German name that keeps its own direction and pronunciation in a page of any language. */
function germanName(name: string): HTMLElement {
  const isolated = document.createElement('bdi');
  isolated.lang = 'de';
  isolated.textContent = name;
  return isolated;
}
