import { z } from 'astro/zod';
import { ags, isoDate, text, webAddress } from '../fields.ts';

/**
 * A column of a published table: what its values may be, and what it means, in German and in English. The order of the columns,
 * the JSON Schema, the Data Package and the dictionary are made from it. `null` (an empty field in CSV) is "unknown, or does not
 * fit here"; a column that cannot be null is always filled.
 */
export function column<T extends z.ZodType>(schema: T, de: string, en: string): T {
  return schema.meta({ description: en, de });
}

/** A full ISO date, as programs know it. */
export const day = isoDate.meta({ format: 'date' });

/** A web address, as programs know it. */
export const link = webAddress.meta({ format: 'uri' });

/**
 * Amtlicher Regionalschlüssel: 12 digits for a municipality, 5 for a Kreis. Source: Destatis, Gemeindeverzeichnis; North
 * Rhine-Westphalia has no associations of municipalities.
 */
const ars = z.string().regex(/^05\d{3}(\d{7})?$/u, 'an ARS in NRW has 12 digits (a Kreis 5) and starts with 05');

/** The columns with which each table begins: the place. */
export const PLACE_COLUMNS = {
  ags: column(
    ags,
    'Amtlicher Gemeindeschlüssel des Ortes: 8 Ziffern, bei Kreisen 5; Text mit führender Null',
    'Official municipality key of the place (Amtlicher Gemeindeschlüssel): 8 digits, 5 for a Kreis; text with a leading zero',
  ),
  ars: column(
    ars,
    'Amtlicher Regionalschlüssel: 12 Ziffern, bei Kreisen 5; folgt aus dem AGS',
    'Official regional key (Amtlicher Regionalschlüssel): 12 digits, 5 for a Kreis; follows from the AGS',
  ),
  name: column(text, 'Name des Ortes', 'Name of the place'),
} as const;

/** The column with which each table ends, but for columns that are added later. */
export const URL_COLUMN = {
  url: column(
    link,
    'dauerhafte Adresse des Ortes auf dieser Website; bleibt, auch wenn der Ort umbenannt wird',
    'Permanent address of the place on this website; stays, even if the place is renamed',
  ),
} as const;
