import { DEMANDS, exclusion, type Demand } from './demand.ts';
import type { Finding } from './finding.ts';
import type { IntegrationBody } from './integration-body.ts';
import type { LocalAuthority } from './local-authority.ts';

/** The unit of the site: one local authority × one demand. */
export interface Assessment {
  readonly ags: string;
  readonly demand: Demand;
  readonly finding: Finding;
}

/** The four assessments of an authority without a profile: not researched where a demand applies, else not applicable. */
export function defaultAssessments(authority: LocalAuthority, body: IntegrationBody): readonly Assessment[] {
  return DEMANDS.map((demand) => {
    const reason = exclusion(demand, authority, body);
    const finding: Finding = reason === undefined ? { code: 'not-researched' } : { code: 'not-applicable', reason };
    return { ags: authority.ags, demand, finding };
  });
}
