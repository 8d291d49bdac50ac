import { z } from 'astro/zod';
import { BODY_KINDS, CERTAINTIES } from '../../domain/integration-body.ts';
import { partialDate, text } from '../fields.ts';
import { column, day, link, PLACE_COLUMNS, URL_COLUMN } from './column.ts';

/** What can be known about the body of a municipality. */
const STATES = ['documented', 'documented-none', 'formerly-none', 'not-researched'] as const;

/** A row of the table of integration bodies: one per municipality, none for a Kreis (§ 27 GO NRW). */
export const integrationBodyRecord = z.strictObject({
  ...PLACE_COLUMNS,
  state: column(
    z.enum(STATES),
    'was dokumentiert ist (Code): „documented“ ein Gremium, „documented-none“ laut Quelle keines in der laufenden Wahlzeit, „formerly-none“ laut älterer Quelle damals keines, „not-researched“ unbekannt',
    'What is documented (code): “documented” a body, “documented-none” none in the present term, “formerly-none” none at the time of an older source, “not-researched” unknown',
  ),
  state_label: column(text, 'was dokumentiert ist (deutsche Bezeichnung)', 'What is documented (German label)'),
  kind: column(
    z.enum(BODY_KINDS).nullable(),
    'Art des Gremiums, wie die Quelle es nennt (Code)',
    'Kind of body, as the source calls it (code)',
  ),
  name_recorded: column(text.nullable(), 'Name, wie die Quelle ihn nennt', 'Name by which the source calls it'),
  name_since_reform: column(
    text.nullable(),
    'Name seit dem 1. November 2025; leer, wo nicht belegt ist, dass es das Gremium in der laufenden Wahlzeit gibt',
    'Name since 1 November 2025; empty where it is not documented that the body exists in the present term',
  ),
  certainty: column(
    z.enum(CERTAINTIES).nullable(),
    'wie sicher die Angabe ist: Quelle nach der Reform von 2025, Quelle zur Wahl vom 14. September 2025, ältere oder undatierte Quelle',
    'How sure it is: source after the reform of 2025, source on the election of 14 September 2025, older or undated source',
  ),
  page: column(link.nullable(), 'Seite des Gremiums', 'Page of the body'),
  source_url: column(
    link.nullable(),
    'Quelle der Angabe; leer, wo wir sie nicht verlinken',
    'Source; empty where we do not link it',
  ),
  as_of: column(
    partialDate.nullable(),
    'Datum der Quelle: Jahr, Monat oder Tag; leer, wenn sie keines trägt',
    'Date of the source: year, month or day; empty where it bears none',
  ),
  retrieved: column(day.nullable(), 'Tag, an dem die Quelle erfasst wurde', 'Day on which the source was recorded'),
  ...URL_COLUMN,
});
export type IntegrationBodyRecord = z.infer<typeof integrationBodyRecord>;
