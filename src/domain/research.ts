import type { Assessment } from './assessment.ts';
import type { Demand } from './demand.ts';
import { isClosed } from './finding.ts';
import { byName, isKimRecipient, type LocalAuthority } from './local-authority.ts';
import type { ProfileRecord } from './profile-record.ts';

interface Researched {
  readonly authority: LocalAuthority;
  readonly record: ProfileRecord | undefined;
  readonly assessments: readonly Assessment[];
}

/** How far the research has come, counted in authorities and sources. */
export interface ResearchState {
  readonly authorities: number;
  /** Authorities with a closed finding on at least one demand. */
  readonly withFinding: readonly LocalAuthority[];
  /** Authorities on which at least one source has been collected. */
  readonly withSources: readonly LocalAuthority[];
  readonly sources: number;
  /** ISO dates of the first source that was read and of the last change; undefined while there is none. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** Counts how far the research has come. */
export function researchState(profiles: readonly Researched[]): ResearchState {
  const evidence = profiles.flatMap(({ record }) => record?.evidence ?? []);
  const read = evidence.map(({ retrieved }) => retrieved).sort();
  const changes = profiles.flatMap(({ record }) => (record?.events ?? []).map(({ date }) => date));
  return {
    authorities: profiles.length,
    withFinding: placesOf(profiles.filter(({ assessments }) => assessments.some(({ finding }) => isClosed(finding)))),
    withSources: placesOf(profiles.filter(({ record }) => (record?.evidence.length ?? 0) > 0)),
    sources: evidence.length,
    first: read[0],
    last: [...read, ...changes].sort().at(-1),
  };
}

function placesOf(profiles: readonly Researched[]): readonly LocalAuthority[] {
  return profiles.map(({ authority }) => authority).toSorted(byName);
}

/** What is looked at next, by a fixed rule. */
export interface NextSteps {
  /** Cells for which background sources are at hand, but no finding. */
  readonly withBackground: readonly { readonly authority: LocalAuthority; readonly demand: Demand }[];
  /** Authorities that get the KIM money directly, and on which no source has been collected. */
  readonly recipients: readonly LocalAuthority[];
  /** How many other cells nobody has researched. */
  readonly others: number;
}

/** The order of the research: what is nearly known first, then those who hold the money, then everyone else. */
export function nextSteps(profiles: readonly Researched[]): NextSteps {
  const cells = profiles.flatMap(({ authority, record, assessments }) =>
    assessments
      .filter(({ finding }) => finding.code === 'not-researched')
      .map(({ demand }) => ({ authority, demand, record })),
  );
  const atHand = cells.filter(({ demand, record }) =>
    (record?.evidence ?? []).some(({ bearsOn }) => bearsOn.includes(demand)),
  );
  const unread = cells.filter(
    ({ authority, record }) => isKimRecipient(authority) && (record?.evidence ?? []).length === 0,
  );
  return {
    withBackground: atHand
      .map(({ authority, demand }) => ({ authority, demand }))
      .toSorted((a, b) => byName(a.authority, b.authority)),
    recipients: [...new Set(unread.map(({ authority }) => authority))].toSorted(byName),
    others: cells.length - atHand.length - unread.length,
  };
}
