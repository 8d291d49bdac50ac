import { isListed, isOfListKind, type AuthorityList } from '../domain/list.ts';
import { byName } from '../domain/local-authority.ts';
import { getProfiles, type Profile } from './profiles.ts';

/** The places of a list, or all, by their German names. */
export async function getTablePlaces(list?: AuthorityList): Promise<readonly Profile[]> {
  const all = (await getProfiles()).toSorted((a, b) => byName(a.authority, b.authority));
  if (list === undefined) return all;
  return all.filter(
    ({ authority, assessments }) =>
      isOfListKind(authority, list.kind) &&
      assessments.some((one) => one.demand === list.demand && isListed(one, list.group)),
  );
}
