import { buildDate } from '../../data/clock.ts';
import type { Profile } from '../../data/profiles.ts';
import { getDemandWords } from '../../data/texts.ts';
import { embedOf, type Embed } from '../../exports/embed.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';

/** What badge, card and text say about a place today. */
export async function getEmbed(profile: Profile, locale: Locale): Promise<Embed> {
  return embedOf(profile, locale, await getDemandWords(locale), translator(locale), buildDate());
}
