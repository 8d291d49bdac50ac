import { getCollection } from 'astro:content';
import type { ProfileTranslations } from '../domain/translated-record.ts';

/** The translations of what profiles say, by language and id. */
export async function getProfileTranslations(): Promise<ProfileTranslations> {
  const entries = await getCollection('summaries');
  return new Map(
    entries.map(({ id, data }) => [id.split('/')[0] ?? '', new Map(data.texts.map((one) => [one.id, one.text]))]),
  );
}
