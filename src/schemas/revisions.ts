import { z } from 'astro/zod';
import type { Revision } from '../domain/translation.ts';
import { isoDate } from './fields.ts';

const revision: z.ZodType<Revision> = z.strictObject({
  revision: z.int().positive(),
  date: isoDate,
  meaning: z.enum(['changed', 'unchanged']),
  passages: z.record(z.string(), z.string().nullable()),
});

/**
 * content/revisions.json: what changed when in the German texts, written by `npm run translations -- --record`. Keys are the
 * texts ("pages/methodology", "glossary"), revisions stand oldest first and are numbered from 1.
 */
export const revisionsSchema = z.record(
  z.string(),
  z
    .array(revision)
    .min(1)
    .refine(
      (all) => all.every((one, index) => one.revision === index + 1),
      'revisions are numbered from 1 without a gap',
    ),
);
export type Revisions = z.infer<typeof revisionsSchema>;
