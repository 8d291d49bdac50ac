import type { BodyState } from '../../domain/explorer-facts.ts';
import type { Translate } from '../../i18n/translator.ts';

/** What is known about an integration body, in words. */
export function bodyLabel(t: Translate, state: BodyState): string {
  if (state === 'not-researched' || state === 'not-applicable') return t(`finding.${state}.label`);
  return t(`explorer.bodyState.${state}`);
}
