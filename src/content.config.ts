import { readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { readCsv } from './schemas/csv.ts';
import { trusted } from './schemas/fault.ts';
import { letterSchema, type Letter } from './schemas/letter.ts';
import { motionsSchema, type Motions } from './schemas/motions.ts';
import { profileSchema } from './schemas/profile.ts';
import {
  authorityRow,
  districtRow,
  exonymRow,
  integrationBodyRow,
  kimRegionRow,
  postcodeRow,
} from './schemas/registry.ts';
import type { SiteSettings } from './schemas/site.ts';
import { CONTENT_DIR, readSiteSettings } from './schemas/site-file.ts';
import {
  demandSchema,
  glossarySchema,
  pageSchema,
  resolutionSchema,
  summariesSchema,
  sourcesSchema,
  type CitedSource,
} from './schemas/texts.ts';
import { revisionsSchema, type Revisions } from './schemas/revisions.ts';
import { readYaml } from './schemas/yaml.ts';

/** A registry table as a collection; entries are keyed by their line so that their order is that of the file. */
function table<T extends Record<string, unknown>>(name: string, schema: z.ZodType<T>, keys: readonly string[]) {
  const file = `${CONTENT_DIR}/registry/${name}.csv`;
  return defineCollection({
    loader: () =>
      trusted(readCsv(file, readFileSync(file), schema, keys)).map((row, line) => ({ ...row, id: String(line) })),
    schema: z.custom<T>(),
  });
}

/** Files of a folder; an entry's id is its path there without the ending: "tr/pages/methodology", "sr-Latn". */
function files<T extends z.ZodType>(folder: string, pattern: string, schema: T) {
  const generateId = ({ entry }: { readonly entry: string }): string => entry.replace(/\.[a-z]+$/u, '');
  return defineCollection({ loader: glob({ base: `${CONTENT_DIR}/${folder}`, pattern, generateId }), schema });
}

export const collections = {
  authorities: table('authorities', authorityRow, ['ags']),
  integrationBodies: table('integration-bodies', integrationBodyRow, ['ags']),
  kimRegions: table('kim-regions', kimRegionRow, ['ags']),
  postcodes: table('postcodes', postcodeRow, ['plz', 'ags']),
  exonyms: table('exonyms', exonymRow, ['ags', 'language', 'name']),
  districts: table('districts', districtRow, ['name', 'ags']),
  site: defineCollection({
    loader: () => [{ id: 'site', ...readSiteSettings() }],
    schema: z.custom<SiteSettings>(),
  }),
  sources: defineCollection({
    loader: () => {
      const file = `${CONTENT_DIR}/registry/sources.yaml`;
      return [...trusted(readYaml(file, readFileSync(file, 'utf8'), sourcesSchema))];
    },
    schema: z.custom<CitedSource>(),
  }),
  glossary: files('glossary', '*.yaml', glossarySchema),
  resolution: files('texts', '*/resolution.mdx', resolutionSchema),
  demands: files('texts', '*/demands/*.mdx', demandSchema),
  pages: files('texts', '*/pages/*.mdx', pageSchema),
  summaries: files('texts', '*/summaries.yaml', summariesSchema),
  profiles: files('profiles', '*.mdx', profileSchema),
  letter: defineCollection({
    loader: () => {
      const file = `${CONTENT_DIR}/letter.yaml`;
      return [{ id: 'letter', ...trusted(readYaml(file, readFileSync(file, 'utf8'), letterSchema)) }];
    },
    schema: z.custom<Letter>(),
  }),
  motions: defineCollection({
    loader: () => {
      const file = `${CONTENT_DIR}/motions.yaml`;
      return [{ id: 'motions', ...trusted(readYaml(file, readFileSync(file, 'utf8'), motionsSchema)) }];
    },
    schema: z.custom<Motions>(),
  }),
  revisions: defineCollection({
    loader: () => {
      const file = `${CONTENT_DIR}/revisions.json`;
      const read = trusted(readYaml(file, readFileSync(file, 'utf8'), revisionsSchema)); // JSON is YAML
      return Object.entries(read).map(([id, history]) => ({ id, history }));
    },
    schema: z.custom<{ readonly history: Revisions[string] }>(),
  }),
  replyForm: defineCollection({
    loader: () => [{ id: 'reply-form', text: readFileSync(`${CONTENT_DIR}/reply-form.txt`, 'utf8') }],
    schema: z.object({ text: z.string() }),
  }),
};
