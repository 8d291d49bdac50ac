import { z } from 'astro/zod';
import { text } from './fields.ts';

/** content/letter.yaml: the ready German letter. `{place}` and `{body}` are filled in. */
export const letterSchema = z.strictObject({
  subject: text,
  greeting: text,
  opening: text,
  question: z.strictObject({
    concepts: text,
    'concepts-kreis': text,
    'concepts-own-kreis': text,
    criterion: text,
    districts: text,
    reporting: text,
  }),
  documents: text,
  legal: text,
  closing: text,
  signature: text,
  'body-known': text,
  'body-unknown': text,
});
export type Letter = z.infer<typeof letterSchema>;
