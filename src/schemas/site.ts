import { z } from 'astro/zod';
import { text, webAddress } from './fields.ts';

/** A value only the operator can know; `unset` until it is entered. */
const operatorValue = text;

/** content/site.yaml: all that an operator must edit. */
export const siteSchema = z.strictObject({
  baseUrl: webAddress.refine((url) => !url.endsWith('/'), 'write the address without a slash at the end'),
  publisher: z.strictObject({
    name: operatorValue,
    street: operatorValue,
    postalCode: operatorValue,
    city: operatorValue,
    email: z.union([z.literal('unset'), z.email('this is not an e-mail address')]),
    phone: operatorValue,
    responsible: operatorValue,
    register: operatorValue,
  }),
  operatedByLandesintegrationsrat: z.boolean(),
  hosting: z.strictObject({
    provider: operatorValue,
    logRetentionDays: z.union([z.literal('unset'), z.int().nonnegative()]),
  }),
  licences: z.strictObject({ code: text, content: text, contentUrl: webAddress }),
});

export type SiteSettings = z.infer<typeof siteSchema>;

/** Marks a value that the operator still has to supply. */
export const UNSET = 'unset';
