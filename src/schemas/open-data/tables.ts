import { assessmentRecord, type AssessmentRecord } from './assessments.ts';
import { authorityRecord, type AuthorityRecord } from './authorities.ts';
import { eventRecord, type EventRecord } from './events.ts';
import { evidenceRecord, type EvidenceRecord } from './evidence.ts';
import { integrationBodyRecord, type IntegrationBodyRecord } from './integration-bodies.ts';

/** Names of the published tables, in the order in which they are shown. Published names stay. */
export const TABLE_NAMES = ['authorities', 'assessments', 'evidence', 'events', 'integration-bodies'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** The rows of every table. */
export interface OpenData {
  readonly authorities: readonly AuthorityRecord[];
  readonly assessments: readonly AssessmentRecord[];
  readonly evidence: readonly EvidenceRecord[];
  readonly events: readonly EventRecord[];
  readonly 'integration-bodies': readonly IntegrationBodyRecord[];
}

/** What a row of each table is: the one description from which everything else about the tables is made. */
export const ROW_SCHEMAS = {
  authorities: authorityRecord,
  assessments: assessmentRecord,
  evidence: evidenceRecord,
  events: eventRecord,
  'integration-bodies': integrationBodyRecord,
} as const;

/** The columns that tell the rows of a table apart. */
export const KEY_COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  authorities: ['ags'],
  assessments: ['ags', 'demand'],
  evidence: ['id'],
  events: ['id'],
  'integration-bodies': ['ags'],
};
