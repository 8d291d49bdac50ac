import { DEMANDS, exclusion, type Demand } from './demand.ts';
import { strongest, type Evidence, type Strength } from './evidence.ts';
import { isClosed, type Finding } from './finding.ts';
import { findingOf } from './finding-of.ts';
import type { IntegrationBody } from './integration-body.ts';
import type { LocalAuthority } from './local-authority.ts';
import type { ProfileRecord } from './profile-record.ts';

/** The unit of the site: one local authority × one demand. */
export interface Assessment {
  readonly ags: string;
  readonly demand: Demand;
  readonly finding: Finding;
}

/** The four assessments of an authority; without a profile not researched where a demand applies, else not applicable. */
export function assessmentsOf(
  authority: LocalAuthority,
  body: IntegrationBody,
  record: ProfileRecord | undefined,
): readonly Assessment[] {
  return DEMANDS.map((demand) => {
    const reason = exclusion(demand, authority, body);
    const finding: Finding = reason === undefined ? findingOf(record, demand) : { code: 'not-applicable', reason };
    return { ags: authority.ags, demand, finding };
  });
}

/** An assessment as a page shows it: the authority's own, or its Kreis's, marked as such. */
export interface ShownAssessment {
  readonly assessment: Assessment;
  readonly decidedBy: 'authority' | 'kreis';
}

/** What the page of a municipality shows: its own assessments, and those of its Kreis where they apply to the Kreis. */
export function shownAssessments(
  own: readonly Assessment[],
  ofKreis: readonly Assessment[],
): readonly ShownAssessment[] {
  return [
    ...own.map((assessment) => ({ assessment, decidedBy: 'authority' }) as const),
    ...ofKreis
      .filter(({ finding }) => finding.code !== 'not-applicable')
      .map((assessment) => ({ assessment, decidedBy: 'kreis' }) as const),
  ];
}

/** The sources that the findings of some assessments rest on today. */
export function groundsOf(assessments: readonly Assessment[]): readonly Evidence[] {
  return assessments.flatMap(({ finding }) => ('evidence' in finding ? finding.evidence : []));
}

/** How strongly a finding is proved; undefined for a finding that rests on no source. */
export function strengthOfFinding(finding: Finding): Strength | undefined {
  return isClosed(finding) ? strongest(finding.evidence) : undefined;
}
