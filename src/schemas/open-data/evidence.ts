import { z } from 'astro/zod';
import { COUNCIL_TERMS } from '../../domain/council-term.ts';
import { DEMANDS } from '../../domain/demand.ts';
import { EVIDENCE_TYPES, QUOTE_LENGTH, STRENGTHS } from '../../domain/evidence.ts';
import { FRESHNESS_STATES } from '../../domain/freshness.ts';
import { evidenceId, partialDate, text } from '../fields.ts';
import { column, day, link, PLACE_COLUMNS, URL_COLUMN } from './column.ts';

const demands = z.array(z.enum(DEMANDS));

/** A row of the table of sources. */
export const evidenceRecord = z.strictObject({
  ...PLACE_COLUMNS,
  id: column(evidenceId, 'Kennung der Quelle; wird nie neu vergeben', 'Id of the source; never reused'),
  type: column(z.enum(EVIDENCE_TYPES), 'Art der Quelle (Code)', 'Kind of source (code)'),
  type_label: column(text, 'Art der Quelle (deutsche Bezeichnung)', 'Kind of source (German label)'),
  strength: column(z.enum(STRENGTHS), 'Stärke als Beleg (Code)', 'Strength as evidence (code)'),
  strength_label: column(text, 'Stärke (deutsche Bezeichnung)', 'Strength (German label)'),
  title: column(text, 'Titel', 'Title'),
  publisher: column(text, 'Herausgeber', 'Publisher'),
  date: column(
    partialDate.nullable(),
    'Datum der Quelle: Jahr, Monat oder Tag; leer, wenn sie keines trägt',
    'Date of the source: year, month or day; empty where it bears none',
  ),
  date_basis: column(
    z.enum(['source', 'context']),
    'woher das Datum stammt: aus der Quelle oder aus dem Zusammenhang',
    'Where the date comes from: the source or its context',
  ),
  council_term: column(
    z.enum(COUNCIL_TERMS).nullable(),
    'Wahlperiode, aus der eine Quelle ohne Datum stammt („earlier“: vor 2020)',
    'Council term of a source without a date (“earlier”: before 2020)',
  ),
  freshness: column(
    z.enum(FRESHNESS_STATES),
    'Aktualität am Stand der Datei (Code)',
    'Freshness on the date of the file (code)',
  ),
  freshness_label: column(text, 'Aktualität (deutsche Bezeichnung)', 'Freshness (German label)'),
  source_url: column(link, 'Adresse der Quelle', 'Address of the source'),
  archive_url: column(link.nullable(), 'Adresse einer gespeicherten Fassung', 'Address of an archived copy'),
  gone_since: column(
    day.nullable(),
    'Tag, seit dem die Adresse nicht mehr antwortet',
    'Day since when the address does not answer any more',
  ),
  retrieved: column(day, 'Tag, an dem die Quelle erfasst wurde', 'Day on which the source was recorded'),
  confirmed: column(day.nullable(), 'Tag, an dem sie zuletzt bestätigt wurde', 'Day on which it was last confirmed'),
  read: column(
    z.enum(['full', 'excerpt']),
    'ob die Quelle ganz oder nur zum Teil gelesen werden konnte',
    'Whether the whole source could be read, or only a part',
  ),
  locator: column(text.nullable(), 'Fundstelle in der Quelle', 'Page or item within the source'),
  quote: column(
    text.max(QUOTE_LENGTH).nullable(),
    'wörtliches Zitat; Namen von Personen als [Name]; nicht unter unserer Lizenz',
    'Verbatim quote (German); names of persons as [Name]; not under our licence',
  ),
  summary: column(text, 'was die Quelle zeigt und was nicht', 'What the source shows, and what it does not (German)'),
  bears_on: column(demands, 'Forderungen, mit denen sie zu tun hat', 'Demands that it has to do with'),
  supports: column(
    demands,
    'Forderungen, für deren Befund sie zählt; ohne Eintrag ist sie Hintergrund',
    'Demands for whose finding it counts; background if none',
  ),
  states_not_met: column(
    demands,
    'Forderungen, die nach den Worten der Quelle nicht erfüllt sind',
    'Demands that, in the words of the source, are not met',
  ),
  bears_today: column(
    demands,
    'Forderungen, deren heutiger Befund auf ihr ruht',
    'Demands whose finding of today rests on it',
  ),
  address: column(link, 'Adresse der Quelle auf dieser Website', 'Address of the source on this website'),
  ...URL_COLUMN,
});
export type EvidenceRecord = z.infer<typeof evidenceRecord>;
