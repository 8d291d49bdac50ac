import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { ProfileRecord } from '../domain/profile-record.ts';
import { translateRecord } from '../domain/translated-record.ts';
import { getProfileTranslations } from './summaries.ts';

type Entry = CollectionEntry<'profiles'>;
type Note = Awaited<ReturnType<typeof render>>['Content'];

let entries: Promise<ReadonlyMap<string, Entry>> | undefined;

/** The profile files by the AGS of their authority; read once per build. */
function getEntries(): Promise<ReadonlyMap<string, Entry>> {
  entries ??= getCollection('profiles').then((all) => new Map(all.map((entry) => [entry.data.ags, entry])));
  return entries;
}

/** What people have written down about each authority, by its AGS. */
export async function getRecords(): Promise<ReadonlyMap<string, ProfileRecord>> {
  const translations = await getProfileTranslations();
  return new Map(
    [...(await getEntries())].map(([ags, { id, data }]) => [ags, translateRecord(id, data, translations)]),
  );
}

/** The note below a profile's fields, German, as a component; undefined where there is none. */
export async function getNote(ags: string): Promise<Note | undefined> {
  const entry = (await getEntries()).get(ags);
  if (entry === undefined || (entry.body ?? '').trim() === '') return undefined;
  return (await render(entry)).Content;
}
