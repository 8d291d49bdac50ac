import { z } from 'astro/zod';
import { FINDING_CODES } from '../../domain/finding.ts';
import { METHODOLOGY_VERSIONS } from '../../domain/methodology.ts';
import { evidenceId, slug, text } from '../fields.ts';
import { DEMAND_COLUMNS } from './assessments.ts';
import { column, day, link, PLACE_COLUMNS, URL_COLUMN } from './column.ts';

const methodology: z.ZodType<string> = z.enum(METHODOLOGY_VERSIONS.map(({ version }) => version));

/** A row of the table of events: one change of a finding. */
export const eventRecord = z.strictObject({
  ...PLACE_COLUMNS,
  id: column(slug, 'Kennung des Eintrags; wird nie neu vergeben', 'Id of the event; never reused'),
  date: column(day, 'Tag der Änderung', 'Day of the change'),
  ...DEMAND_COLUMNS,
  from: column(z.enum(FINDING_CODES), 'früherer Befund (Code)', 'Finding before (code)'),
  from_label: column(text, 'früherer Befund (deutsche Bezeichnung)', 'Finding before (German label)'),
  to: column(
    z.enum(FINDING_CODES),
    'neuer Befund (Code); gleich dem früheren, wo nur Belege hinzukommen',
    'Finding after (code); the same as before where only evidence is added',
  ),
  to_label: column(text, 'neuer Befund (deutsche Bezeichnung)', 'Finding after (German label)'),
  evidence: column(z.array(evidenceId), 'Kennungen der Quellen, die dazu führten', 'Ids of the sources that led to it'),
  methodology: column(
    methodology,
    'Fassung der Methodik, nach der entschieden wurde',
    'Version of the methodology by which it was decided',
  ),
  reason: column(text, 'Grund der Änderung', 'Reason of the change (German)'),
  address: column(link, 'Adresse des Eintrags auf dieser Website', 'Address of the event on this website'),
  ...URL_COLUMN,
});
export type EventRecord = z.infer<typeof eventRecord>;
