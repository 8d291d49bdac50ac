import { z } from 'astro/zod';
import { DEMANDS } from '../../domain/demand.ts';
import { DISPUTE_STATES } from '../../domain/dispute.ts';
import { text } from '../fields.ts';
import { assessmentRecord } from './assessments.ts';
import { authorityRecord } from './authorities.ts';
import { day, link } from './column.ts';
import { eventRecord } from './events.ts';
import { evidenceRecord } from './evidence.ts';
import { integrationBodyRecord } from './integration-bodies.ts';

const demand = z.enum(DEMANDS);

/** How every JSON file begins: which edition it is, and under which terms it may be used. */
export const fileHead = z.strictObject({
  $schema: link,
  version: text.meta({ description: 'Version of the data; depends on the content alone' }),
  date: day.meta({ description: 'Date of the file: the day for which freshness was computed' }),
  licence: text,
  licence_url: link,
  attribution: text.meta({ description: 'Text of the credit' }),
});
export type FileHead = z.infer<typeof fileHead>;

const answer = z.strictObject({ date: day, agrees: z.boolean().nullable(), text, url: link.nullable() });
const inquiry = z.strictObject({
  demand,
  addressee: text,
  question: text,
  asked: day,
  deadline: day,
  state: z.enum(['awaiting', 'answered', 'no-answer']),
  answer: answer.nullable(),
});
const search = z.strictObject({ demand, date: day, places: z.array(text), words: z.array(text) });
const step = z.strictObject({ state: z.enum(DISPUTE_STATES), date: day, reason: text.nullable() });

/** The file of one place: all that its page shows, in the records of the tables. */
export const placeFile = z.strictObject({
  ...fileHead.shape,
  authority: authorityRecord,
  integration_body: integrationBodyRecord.nullable(),
  assessments: z.array(assessmentRecord),
  kreis_assessments: z
    .array(assessmentRecord)
    .meta({ description: 'Findings of its Kreis, which the page shows as those of the Kreis; counted there' }),
  evidence: z.array(evidenceRecord),
  events: z.array(eventRecord),
  searches: z.array(search),
  inquiries: z.array(inquiry),
  disputes: z.array(z.strictObject({ demand, steps: z.array(step) })),
});
export type PlaceFile = z.infer<typeof placeFile>;
