import { encodeFacts, type ExplorerFacts } from '../domain/explorer-facts.ts';
import { factsOf } from '../domain/facts-of.ts';
import { AUTHORITY_LISTS, listLength, type AuthorityList } from '../domain/list.ts';
import { isKreis, type LocalAuthority } from '../domain/local-authority.ts';
import { byNameIn, initialIn } from '../i18n/formatters.ts';
import type { Locale } from '../i18n/locales.ts';
import { buildDate } from './clock.ts';
import { getProfiles, type Profile } from './profiles.ts';

/** A row of the explorer. */
export interface ExplorerRow {
  readonly profile: Profile;
  readonly facts: ExplorerFacts;
  /** The letter that begins with this row, in the reader's alphabet. */
  readonly letter: string | undefined;
}

let facts: Promise<ReadonlyMap<string, string>> | undefined;

/** What each place can be filtered by, as its short attribute, by AGS; made once per build. */
export function getFacts(): Promise<ReadonlyMap<string, string>> {
  facts ??= getProfiles().then(
    (profiles) => new Map(profiles.map((profile) => [profile.authority.ags, encodeFacts(factsOfProfile(profile))])),
  );
  return facts;
}

function factsOfProfile({ authority, body, assessments }: Profile): ExplorerFacts {
  return factsOf(authority, body, assessments, buildDate());
}

/** All places by name in the reader's alphabet. */
export async function getExplorerRows(locale: Locale): Promise<readonly ExplorerRow[]> {
  const sorted = (await getProfiles()).toSorted((a, b) => byNameIn(locale)(a.authority, b.authority));
  const initials = sorted.map(({ authority }) => initialIn(locale, authority.name));
  return sorted.map((profile, index) => ({
    profile,
    facts: factsOfProfile(profile),
    letter: initials[index] === initials[index - 1] ? undefined : initials[index],
  }));
}

/** All Kreise by name in the reader's alphabet. */
export async function getKreise(locale: Locale): Promise<readonly LocalAuthority[]> {
  return (await getProfiles())
    .map(({ authority }) => authority)
    .filter(isKreis)
    .toSorted(byNameIn(locale));
}

interface CountedList {
  readonly list: AuthorityList;
  readonly count: number;
}

let counted: Promise<readonly CountedList[]> | undefined;

/** The ready lists with the number of places in each; counted once per build. */
export function getCountedLists(): Promise<readonly CountedList[]> {
  counted ??= getProfiles().then((profiles) =>
    AUTHORITY_LISTS.map((list) => ({ list, count: listLength(list, profiles) })),
  );
  return counted;
}
