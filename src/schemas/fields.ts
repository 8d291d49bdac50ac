import { z } from 'astro/zod';

/** Whether an ISO date names a day (month, year) that exists: 2023-02-30 does not. */
function exists(date: string): boolean {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  const parsed = new Date(Date.UTC(year, month - 1, day));
  return parsed.getUTCFullYear() === year && parsed.getUTCMonth() === month - 1 && parsed.getUTCDate() === day;
}

/** A full ISO date of a day that exists. Source: ISO 8601-1. */
export const isoDate = z
  .string({ error: 'a date is text in quotation marks' })
  .regex(/^\d{4}-\d{2}-\d{2}$/u, 'a date is written "2022-03-19"')
  .refine(exists, 'this day does not exist');

/** An ISO date that may lack day or month: "2022", "2022-03", "2022-03-19". */
export const partialDate = z
  .string({ error: 'a date is text in quotation marks' })
  .regex(/^\d{4}(-\d{2}){0,2}$/u, 'a date is written "2022", "2022-03" or "2022-03-19"')
  .refine(exists, 'this date does not exist');

/** A web address with a user name, which looks like another host: https://www.rheine.de@evil.example/. */
export const WITH_USER_NAME = /^https?:\/\/[^/?#]*@/u;

/** A web address. Only http and https: nothing that could run. No user name and no hidden characters. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s"'<>\\\p{Cc}\p{Cf}]+$/u, 'a web address starts with https:// or http:// and has no spaces')
  .refine((text) => !WITH_USER_NAME.test(text), 'a web address has no user name')
  .refine((text) => URL.canParse(text), 'this is not a web address');

/** Amtlicher Gemeindeschlüssel (Destatis): 8 digits for a municipality, 5 for a Kreis, in NRW starting with 05. */
export const ags = z
  .string({ error: 'an AGS is text: put it in quotation marks, or its leading zero is lost' })
  .regex(/^05\d{3}(\d{3})?$/u, 'an AGS in NRW has 8 digits (a Kreis 5) and starts with 05');

/** Part of an address: plain ASCII, lower case, single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'use lower-case letters a–z, digits and single hyphens');

/**
 * Characters that reverse, hide or smuggle text: bidirectional embeddings and overrides, invisible separators, fillers, tags and
 * variants, halves of characters, and control characters other than line ends and tabs. Marks and joiners that Arabic and
 * Persian need are allowed. Source: Unicode TR 36.
 */
export const HIDDEN_CHARACTERS =
  /[[\p{Cc}--[\t\n\r]]\p{Cs}\u115F\u1160\u200B\u2028-\u202E\u2060-\u2069\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E0FFF}]/v;

/** Text that says something, without hidden characters. */
export const text = z
  .string()
  .trim()
  .min(1, 'the text is empty')
  .refine((value) => !HIDDEN_CHARACTERS.test(value), 'the text holds invisible control characters');

/** Id of a source: stable, unique on the site, anchor of its card on the profile. */
export const evidenceId = z
  .string()
  .regex(/^[a-z0-9-]+-[1-9]\d{0,3}$/u, 'an id is the name of the file, a hyphen and a number: "rheine-1"');

/** Key of a place in Wikidata. */
export const wikidataId = z.string().regex(/^Q\d+$/u, 'a Wikidata id is Q and digits');

/** A German postcode. */
export const postcode = z.string().regex(/^\d{5}$/u, 'a postcode has 5 digits');
