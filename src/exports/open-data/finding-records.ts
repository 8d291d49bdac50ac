import { strengthOfFinding, type Assessment } from '../../domain/assessment.ts';
import { demandNumber, type Demand } from '../../domain/demand.ts';
import { currentStep } from '../../domain/dispute.ts';
import { freshnessOfFinding } from '../../domain/facts-of.ts';
import { isClosed, type Finding } from '../../domain/finding.ts';
import { groupOf } from '../../domain/list.ts';
import type { LocalAuthority } from '../../domain/local-authority.ts';
import type { ProfileRecord } from '../../domain/profile-record.ts';
import type { AssessmentRecord } from '../../schemas/open-data/assessments.ts';
import { placeColumns } from './place-records.ts';
import { oneLine, type RecordWords } from './words.ts';

/** The columns that name a demand. */
export function demandColumns(
  demand: Demand,
  { demands }: RecordWords,
): Pick<AssessmentRecord, 'demand' | 'demand_number' | 'demand_label'> {
  return { demand, demand_number: demandNumber(demand), demand_label: demands[demand] };
}

/** The record of one finding: what is open is in the group `open`, whatever the reason. */
export function toAssessmentRecord(
  authority: LocalAuthority,
  record: ProfileRecord | undefined,
  { demand, finding }: Assessment,
  words: RecordWords,
): AssessmentRecord {
  const group = findingGroup(finding);
  return {
    ...placeColumns(authority),
    ...demandColumns(demand, words),
    finding: finding.code,
    finding_label: words.t(`finding.${finding.code}.label`),
    finding_group: group,
    finding_group_label:
      group === 'not-applicable' ? words.t('finding.not-applicable.label') : words.t(`list.group.${group}`),
    not_applicable_reason: finding.code === 'not-applicable' ? finding.reason : null,
    since: 'since' in finding ? finding.since : null,
    ...groundColumns(finding, words),
    ...stateColumns(demand, finding, record),
    url: words.permanent(authority),
  };
}

function findingGroup(finding: Finding): AssessmentRecord['finding_group'] {
  const group = groupOf(finding);
  if (group === undefined) return 'not-applicable';
  return group === 'documented' || group === 'self-reported' ? group : 'open';
}

type Grounds = Pick<
  AssessmentRecord,
  `${'strength' | 'freshness'}${'' | '_label'}` | 'newest_evidence' | 'evidence' | 'reason'
>;

/** What a finding rests on; a finding without sources has none of it. */
function groundColumns(finding: Finding, { t, today }: RecordWords): Grounds {
  const evidence = 'evidence' in finding ? finding.evidence : [];
  const strength = strengthOfFinding(finding);
  const freshness = freshnessOfFinding(finding, today);
  const reason = isClosed(finding) ? finding.reason.de : 'text' in finding ? finding.text.de : undefined;
  const dates = evidence.flatMap(({ date }) => date ?? []);
  return {
    strength: strength ?? null,
    strength_label: strength === undefined ? null : t(`evidence.strength.${strength}`),
    freshness: freshness ?? null,
    freshness_label: freshness === undefined ? null : t(`evidence.freshness.${freshness}`),
    newest_evidence: dates.toSorted().at(-1) ?? null,
    evidence: evidence.map(({ id }) => id),
    reason: reason === undefined ? null : oneLine(reason),
  };
}

type States = Pick<
  AssessmentRecord,
  'searched_on' | 'asked_on' | 'answer_by' | 'answered_on' | 'dispute' | 'dispute_date'
>;

/** What was searched and asked, and whether somebody objects. */
function stateColumns(demand: Demand, finding: Finding, record: ProfileRecord | undefined): States {
  const inquiry = record?.inquiries.findLast((one) => one.demand === demand);
  const dispute = record?.disputes.findLast((one) => one.demand === demand);
  const step = dispute && currentStep(dispute);
  return {
    searched_on: finding.code === 'nothing-found' ? finding.search.date : null,
    asked_on: inquiry?.asked ?? null,
    answer_by: inquiry?.deadline ?? null,
    answered_on: inquiry?.answer?.date ?? null,
    dispute: step?.state ?? null,
    dispute_date: step?.date ?? null,
  };
}
