import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { CitedSource, GlossaryTerm } from '../schemas/texts.ts';

/** The sources with these ids, in the same order. Throws on an unknown id. */
export function getSources(ids: readonly string[]): Promise<readonly CitedSource[]> {
  return Promise.all(
    ids.map(async (id) => {
      const entry = await getEntry('sources', id);
      if (entry === undefined) throw new Error(`content/registry/sources.yaml has no source "${id}"`);
      return entry.data;
    }),
  );
}

/** All glossary terms of a language, as ordered in its file. */
export async function getGlossary(locale: Locale): Promise<readonly GlossaryTerm[]> {
  const entry = await getEntry('glossary', locale);
  if (entry === undefined) throw new Error(`content/glossary/${locale}.yaml is missing`);
  return entry.data.terms;
}

/** The glossary terms with these ids. Throws on an unknown id. */
export async function getTerms(locale: Locale, ids: readonly string[]): Promise<readonly GlossaryTerm[]> {
  const terms = await getGlossary(locale);
  return ids.map((id) => {
    const term = terms.find((one) => one.id === id);
    if (term === undefined) throw new Error(`content/glossary/${locale}.yaml has no term "${id}"`);
    return term;
  });
}
