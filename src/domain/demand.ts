import type { IntegrationBody } from './integration-body.ts';
import { isKimRecipient, isKreis, isTreatedAsIndependentCity, type LocalAuthority } from './local-authority.ts';

/** The four demands of the resolution, in its order. The ids are used in addresses, data and code and never change. */
export const DEMANDS = ['concepts', 'criterion', 'districts', 'reporting'] as const;
export type Demand = (typeof DEMANDS)[number];

/** Number of a demand in the resolution, 1 to 4. */
export function demandNumber(demand: Demand): number {
  return DEMANDS.indexOf(demand) + 1;
}

/** Why a demand does not apply to an authority: by the demand's own words (`kind`), or since a source says there is no body. */
export type ExclusionReason = 'kind' | 'no-body';

/** `undefined` where the demand applies, else the reason why not. Source: the wording of the resolution. */
export function exclusion(
  demand: Demand,
  authority: LocalAuthority,
  body: IntegrationBody,
): ExclusionReason | undefined {
  switch (demand) {
    case 'concepts':
      return isKimRecipient(authority) ? undefined : withoutBody(body);
    case 'criterion':
      return isTreatedAsIndependentCity(authority) ? undefined : 'kind';
    case 'districts':
      return isKreis(authority) ? undefined : 'kind';
    case 'reporting':
      return isKreis(authority) ? 'kind' : withoutBody(body);
  }
}

function withoutBody(body: IntegrationBody): ExclusionReason | undefined {
  return body.state === 'documented-none' ? 'no-body' : undefined;
}
