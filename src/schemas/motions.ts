import { z } from 'astro/zod';
import type { Motion, MotionForm, MotionId } from '../domain/motion.ts';
import { slug, text } from './fields.ts';

/** Longest part of a motion: councils read short papers. */
const passage = text.max(600, 'at most 600 characters');

const motion: z.ZodType<Motion> = z.strictObject({
  addressee: text,
  subject: text.max(130, 'a subject has at most 130 characters'),
  consultation: z.array(z.strictObject({ body: text, date: text, role: text })).min(1),
  opening: text,
  proposal: z.array(z.strictObject({ text: passage, points: z.array(text).min(2).optional() })).min(1),
  reasons: z.array(z.strictObject({ text: passage, sources: z.array(slug) })).min(1),
  enclosure: text.optional(),
});

const form: z.ZodType<MotionForm> = z.strictObject({
  notice: text,
  applicant: text,
  date: text,
  kind: text,
  subject: text,
  consultation: text,
  proposal: text,
  reasons: text,
  enclosure: text,
  signature: text,
  sources: text,
});

/** content/motions.yaml: the model motions, German only, and the words that they have in common. */
export const motionsSchema = z.strictObject({
  form,
  motions: z.strictObject({
    'antrag-resolution': motion,
    'antrag-bericht': motion,
    'antrag-kreiskonzept': motion,
  } satisfies Record<MotionId, typeof motion>),
});

/** The content of content/motions.yaml. */
export type Motions = z.infer<typeof motionsSchema>;
