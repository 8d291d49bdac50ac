import { BODY_STATES, FINDING_VALUES, type FindingValue } from '../../domain/explorer-facts.ts';
import { REGIERUNGSBEZIRK_CODES, type Facet } from '../../domain/facet.ts';
import { FRESHNESS_STATES } from '../../domain/freshness.ts';
import { AUTHORITY_KINDS, REGIERUNGSBEZIRKE } from '../../domain/local-authority.ts';
import { POPULATION_CLASSES } from '../../domain/population-class.ts';
import { formatNumber } from '../../i18n/formatters.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator, type Translate } from '../../i18n/translator.ts';
import { bodyLabel } from './body-label.ts';

interface FacetOption {
  readonly value: string;
  readonly label: string;
}

/** The values of a facet in words, in the order in which they are offered. */
export function facetOptions(locale: Locale, facet: Exclude<Facet, 'kreis'>): readonly FacetOption[] {
  const t = translator(locale);
  switch (facet) {
    case 'kind':
      return AUTHORITY_KINDS.map((value) => ({ value, label: t(`authority.kind.${value}`) }));
    case 'regierungsbezirk':
      return REGIERUNGSBEZIRKE.map((label) => ({ value: REGIERUNGSBEZIRK_CODES[label], label }));
    case 'body':
      return BODY_STATES.map((value) => ({ value, label: bodyLabel(t, value) }));
    case 'freshness':
      return FRESHNESS_STATES.map((value) => ({ value, label: t(`evidence.freshness.${value}`) }));
    case 'population':
      return populationOptions(locale, t);
    default:
      return FINDING_VALUES.map((value) => ({ value, label: findingLabel(t, value) }));
  }
}

function findingLabel(t: Translate, value: FindingValue): string {
  return value === 'self-reported' ? t('list.group.self-reported') : t(`finding.${value}.label`);
}

function populationOptions(locale: Locale, t: Translate): readonly FacetOption[] {
  const number = (value: number): string => formatNumber(locale, value);
  return POPULATION_CLASSES.map(({ code, from, to }) => {
    if (from === 0) return { value: code, label: t('explorer.under', { to: number(to) }) };
    if (to === Infinity) return { value: code, label: t('explorer.from', { from: number(from) }) };
    return { value: code, label: t('explorer.between', { from: number(from), to: number(to) }) };
  });
}
