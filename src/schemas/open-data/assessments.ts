import { z } from 'astro/zod';
import { DEMANDS } from '../../domain/demand.ts';
import { DISPUTE_STATES } from '../../domain/dispute.ts';
import { STRENGTHS } from '../../domain/evidence.ts';
import { FINDING_CODES } from '../../domain/finding.ts';
import { FRESHNESS_STATES } from '../../domain/freshness.ts';
import { evidenceId, partialDate, text } from '../fields.ts';
import { column, day, PLACE_COLUMNS, URL_COLUMN } from './column.ts';

/** Groups of findings: an open one is never a negative one. */
const FINDING_GROUPS = ['documented', 'self-reported', 'open', 'not-applicable'] as const;

/** The columns that say which demand a row is about. */
export const DEMAND_COLUMNS = {
  demand: column(z.enum(DEMANDS), 'Forderung (Code)', 'Demand (code)'),
  demand_number: column(
    z.int().min(1).max(DEMANDS.length),
    'Nummer der Forderung in der Resolution',
    'Number of the demand in the resolution',
  ),
  demand_label: column(text, 'Kurzname der Forderung', 'Short name of the demand (German)'),
} as const;

/** A row of the table of findings: one place and one demand. */
export const assessmentRecord = z.strictObject({
  ...PLACE_COLUMNS,
  ...DEMAND_COLUMNS,
  finding: column(z.enum(FINDING_CODES), 'Befund (Code)', 'Finding (code)'),
  finding_label: column(text, 'Befund (deutsche Bezeichnung)', 'Finding (German label)'),
  finding_group: column(
    z.enum(FINDING_GROUPS),
    'Gruppe des Befunds: „documented“ belegt (erfüllt, teilweise oder nicht erfüllt), „self-reported“ nur Selbstauskunft, „open“ offen: wir wissen es nicht, „not-applicable“ nicht anwendbar',
    'Group of the finding: “documented” by sources (met, partly or not met), “self-reported” only, “open”: we do not know, “not-applicable”',
  ),
  finding_group_label: column(text, 'Gruppe (deutsche Bezeichnung)', 'Group (German label)'),
  not_applicable_reason: column(
    z.enum(['kind', 'no-body', 'documented']).nullable(),
    'warum die Forderung nicht anwendbar ist: nach der Art des Ortes, weil es laut Quelle kein Gremium gibt, oder laut Beleg',
    'Why the demand does not apply: by the kind of place, since a source says there is no body, or documented',
  ),
  since: column(day.nullable(), 'Tag des Befunds', 'Day on which the finding was made'),
  strength: column(
    z.enum(STRENGTHS).nullable(),
    'Stärke der Belege (Code); leer, wo der Befund auf keinem Beleg ruht',
    'Strength of the evidence (code); empty where the finding rests on none',
  ),
  strength_label: column(text.nullable(), 'Stärke (deutsche Bezeichnung)', 'Strength (German label)'),
  freshness: column(
    z.enum(FRESHNESS_STATES).nullable(),
    'Aktualität des frischesten Belegs am Stand der Datei (Code)',
    'Freshness of the freshest piece of evidence on the date of the file (code)',
  ),
  freshness_label: column(text.nullable(), 'Aktualität (deutsche Bezeichnung)', 'Freshness (German label)'),
  newest_evidence: column(
    partialDate.nullable(),
    'Datum des neuesten Belegs; Jahr, Monat oder Tag',
    'Date of the newest piece of evidence; year, month or day',
  ),
  evidence: column(
    z.array(evidenceId),
    'Kennungen der Quellen, auf denen der Befund ruht',
    'Ids of the sources that the finding rests on',
  ),
  reason: column(text.nullable(), 'Grund des Befunds', 'Reason of the finding (German)'),
  searched_on: column(
    day.nullable(),
    'Tag der letzten Suche, bei „gesucht, nichts gefunden“',
    'Day of the last search, where nothing was found',
  ),
  asked_on: column(day.nullable(), 'Tag der letzten Anfrage zu dieser Forderung', 'Day of the last inquiry on it'),
  answer_by: column(day.nullable(), 'Frist dieser Anfrage', 'Deadline of that inquiry'),
  answered_on: column(day.nullable(), 'Tag der Antwort', 'Day of the answer'),
  dispute: column(
    z.enum(DISPUTE_STATES).nullable(),
    'Stand eines Widerspruchs gegen den Befund (Code)',
    'State of a dispute about the finding (code)',
  ),
  dispute_date: column(day.nullable(), 'Tag dieses Standes', 'Day of that state'),
  ...URL_COLUMN,
});
export type AssessmentRecord = z.infer<typeof assessmentRecord>;
