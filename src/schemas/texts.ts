import { z } from 'astro/zod';
import type { TranslationState } from '../domain/translation.ts';
import { partialDate, isoDate, slug, text, webAddress } from './fields.ts';

const translationState: z.ZodType<TranslationState> = z.union([
  z.literal('original'),
  z.literal('draft'),
  z.strictObject({ reviewed: isoDate }),
]);

/** What every text says about itself: how it was made and, for a translation, which German revision it renders. */
export const translationHead = { state: translationState, revision: z.int().positive().optional() };

/** The fields of `translationHead`. */
export interface TranslationHead {
  readonly state: TranslationState;
  readonly revision?: number | undefined;
}

const pageHead = {
  title: text.max(90, 'a title has at most 90 characters'),
  description: text
    .min(40, 'a description has at least 40 characters')
    .max(200, 'a description has at most 200 characters'),
  ...translationHead,
};

/** Front matter of content/texts/<locale>/pages/<page>.mdx. */
export const pageSchema = z.strictObject({
  ...pageHead,
});

const rule = text.max(400, 'a rule has at most 400 characters');

/** Front matter of content/texts/<locale>/demands/<demand>.mdx. */
export const demandSchema = z.strictObject({
  ...pageHead,
  short: text.max(24, 'the short name has at most 24 characters'),
  summary: text,
  /** What counts as evidence for each finding, and what is none: for the demand's page and the methodology alike. */
  evidence: z.strictObject({ met: rule, 'partly-met': rule, 'not-met': rule, none: rule }),
});

/** Front matter of content/texts/<locale>/resolution.mdx. */
export const resolutionSchema = z.strictObject({ ...pageHead, title: text, subtitle: text, closing: text });

/** content/glossary/<locale>.yaml */
export const glossarySchema = z.strictObject({
  ...translationHead,
  terms: z.array(z.strictObject({ id: slug, term: text, german: text, explanation: text })).min(1),
});
export type GlossaryTerm = z.infer<typeof glossarySchema>['terms'][number];

/** content/texts/<locale>/summaries.yaml: what profiles say, by the ids of `profileTexts`. */
export const summariesSchema = z.strictObject({
  ...translationHead,
  texts: z.array(z.strictObject({ id: slug, text: text.max(1_500, 'at most 1,500 characters') })).max(5_000),
});

/** content/registry/sources.yaml: the sources that the text pages cite. */
export const sourcesSchema = z
  .array(
    z.strictObject({
      id: slug,
      title: text,
      publisher: text,
      date: z.union([z.literal('unknown'), partialDate]),
      url: webAddress,
      retrieved: isoDate,
      read: z.enum(['full', 'excerpt']),
    }),
  )
  .min(1);
export type CitedSource = z.infer<typeof sourcesSchema>[number];

/** Text pages that exist in every language; the names are those of the files. */
export const TEXT_PAGES = [
  'methodology',
  'research',
  'changes',
  'replies',
  'participate',
  'data',
  'documents',
  'press',
  'languages',
  'glossary',
  'imprint',
  'privacy',
  'accessibility',
] as const;
export type TextPage = (typeof TEXT_PAGES)[number];
