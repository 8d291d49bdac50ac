import type { Assessment } from '../domain/assessment.ts';
import { demandNumber, type Demand } from '../domain/demand.ts';
import { nameInLetter, type LocalAuthority } from '../domain/local-authority.ts';
import type { Translate } from '../i18n/translator.ts';

const BLANK = '________________________________________';

/** The reply form of one place: the German template with its name, key, address and findings filled in. */
export function replyFormFor(
  template: string,
  place: { readonly authority: LocalAuthority; readonly assessments: readonly Assessment[] },
  address: string,
  words: Readonly<Record<Demand, string>>,
  t: Translate,
): string {
  const { authority, assessments } = place;
  const demands = assessments.map(
    ({ demand, finding }) => `${String(demandNumber(demand))} ${words[demand]}: ${t(`finding.${finding.code}.label`)}`,
  );
  return fill(template, nameInLetter(authority), authority.ags, address, demands.join('\n'));
}

/** The form without a place: lines to write on. */
export function emptyReplyForm(template: string): string {
  return fill(template, BLANK, BLANK, BLANK, BLANK);
}

function fill(template: string, place: string, ags: string, address: string, demands: string): string {
  return template
    .replaceAll('{place}', place)
    .replaceAll('{ags}', ags)
    .replaceAll('{address}', address)
    .replaceAll('{demands}', demands);
}
