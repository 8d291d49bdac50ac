import { z } from 'astro/zod';
import { COUNCIL_TERMS } from '../domain/council-term.ts';
import { DEMANDS } from '../domain/demand.ts';
import { EVIDENCE_TYPES, QUOTE_LENGTH, type Evidence } from '../domain/evidence.ts';
import { FINDING_CODES } from '../domain/finding.ts';
import type { LocalizedText } from '../domain/localized-text.ts';
import { METHODOLOGY_VERSIONS } from '../domain/methodology.ts';
import type { ProfileRecord } from '../domain/profile-record.ts';
import { problemsOf } from '../domain/profile-rules.ts';
import type { Checked } from './fault.ts';
import { ags, evidenceId, isoDate, partialDate, text, webAddress } from './fields.ts';
import { readMdx, type MdxText } from './mdx.ts';
import { NOTE_RULES } from './mdx-rules.ts';

/** Largest profile that is read at all, in bytes: some 200 sources in all languages. */
export const PROFILE_BYTES = 400_000;

/** Text of a contributor that ends up in tables: no start that a spreadsheet would run as a formula. */
const cell = text
  .max(400, 'at most 400 characters')
  .regex(/^[^=+\-@＝＋－＠]/u, 'a text must not start with =, +, - or @: a spreadsheet would run it');

const note = text.max(1_500, 'at most 1,500 characters');
const demand = z.enum(DEMANDS);
const demands = z.array(demand).max(DEMANDS.length).default([]);
const findingCode = z.enum(FINDING_CODES);

/** A German text; its translations stand in content/texts/<locale>/summaries.yaml. */
const germanText = note.transform((de): LocalizedText => ({ de }));

const evidence = z
  .strictObject({
    id: evidenceId,
    type: z.enum(EVIDENCE_TYPES),
    title: cell,
    publisher: cell,
    date: z
      .string({ error: 'a date is text in quotation marks, or "unknown"' })
      .regex(/^(unknown|\d{4}(-\d{2}){0,2})$/u, 'a date is written "2022", "2022-03", "2022-03-19" or "unknown"')
      .refine((date) => date === 'unknown' || partialDate.safeParse(date).success, 'this date does not exist'),
    dateBasis: z.enum(['source', 'context']).default('source'),
    councilTerm: z.enum(COUNCIL_TERMS).optional(),
    url: webAddress,
    archiveUrl: webAddress.optional(),
    retrieved: isoDate,
    confirmed: isoDate.optional(),
    read: z.enum(['full', 'excerpt']),
    locator: cell.optional(),
    quote: cell.max(QUOTE_LENGTH, `a quote has at most ${String(QUOTE_LENGTH)} characters`).optional(),
    summary: germanText,
    bearsOn: demands,
    supports: demands,
    statesNotMet: demands,
  })
  .transform(({ date, ...rest }): Evidence => {
    const { councilTerm, archiveUrl, confirmed, locator, quote } = rest;
    return { ...rest, date: date === 'unknown' ? undefined : date, councilTerm, archiveUrl, confirmed, locator, quote };
  });

const search = z.strictObject({ demand, date: isoDate, places: z.array(cell).min(1), words: z.array(cell).min(1) });

const answer = z
  .strictObject({ date: isoDate, agrees: z.boolean().optional(), text: text.max(5_000), url: webAddress.optional() })
  .transform((given) => ({ ...given, agrees: given.agrees, url: given.url }));

const inquiry = z
  .strictObject({
    demand,
    addressee: cell,
    question: note,
    asked: isoDate,
    deadline: isoDate,
    answer: answer.optional(),
  })
  .transform((given) => ({ ...given, answer: given.answer }));

const disputeStep = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('reported'), date: isoDate }),
  z.strictObject({ state: z.literal('acknowledged'), date: isoDate }),
  z.strictObject({ state: z.literal('under-review'), date: isoDate }),
  z.strictObject({ state: z.literal('decided'), date: isoDate, reason: germanText }),
]);

const event = z.strictObject({
  date: isoDate,
  demand,
  from: findingCode,
  to: findingCode,
  evidence: z.array(z.string()).max(100).default([]),
  methodology: z.enum(METHODOLOGY_VERSIONS.map(({ version }) => version)),
  reason: germanText,
});

/**
 * Front matter of content/profiles/<slug>.mdx: fields by themselves, then the rules of the methodology, so that no profile
 * that breaks one can be built.
 */
export const profileSchema = z
  .strictObject({
    ags,
    assessments: z.partialRecord(demand, findingCode).default({}),
    evidence: z.array(evidence).max(500).default([]),
    searches: z.array(search).max(500).default([]),
    inquiries: z.array(inquiry).max(500).default([]),
    disputes: z
      .array(z.strictObject({ demand, steps: z.array(disputeStep).min(1) }))
      .max(500)
      .default([]),
    events: z.array(event).max(500).default([]),
  })
  .superRefine((record, context) => {
    for (const { path, found, fix } of problemsOf(record))
      context.addIssue({ code: 'custom', path: [...path], message: found, params: { fix } });
  });

/** Reads a profile: untrusted input. Nothing in it can run, and every rule of the methodology holds once it is read. */
export function readProfile(file: string, source: string): Checked<MdxText<ProfileRecord>> {
  if (Buffer.byteLength(source) > PROFILE_BYTES) {
    const found = `the file has more than ${String(PROFILE_BYTES)} bytes`;
    return { ok: false, faults: [{ file, line: undefined, field: undefined, found, fix: 'Shorten it.' }] };
  }
  return readMdx<ProfileRecord>(file, source, profileSchema, NOTE_RULES);
}
