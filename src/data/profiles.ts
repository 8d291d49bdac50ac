import type { Demand } from '../domain/demand.ts';
import { isClosed, isOpen, type Finding } from '../domain/finding.ts';
import { freshest } from '../domain/freshness.ts';
import { assessmentsOf, shownAssessments, type Assessment } from '../domain/assessment.ts';
import type { IntegrationBody } from '../domain/integration-body.ts';
import type { ProfileRecord } from '../domain/profile-record.ts';
import { isKreis, kimRunnerAgs, type LocalAuthority } from '../domain/local-authority.ts';
import { buildDate } from './clock.ts';
import { getRecords } from './records.ts';
import { bodyOf, getRegistry, type IntegrationCentre, type Registry } from './registry.ts';

/** All that the page of an authority shows. */
export interface Profile {
  readonly authority: LocalAuthority;
  readonly kreis: LocalAuthority | undefined;
  readonly body: IntegrationBody;
  /** The authority that runs KIM here: this one, or its Kreis. */
  readonly kimRunner: LocalAuthority;
  readonly centre: IntegrationCentre | undefined;
  readonly postcodes: readonly string[];
  /** What people have written down about it: sources, events, inquiries. */
  readonly record: ProfileRecord | undefined;
  readonly assessments: readonly Assessment[];
  /** The assessments of its Kreis, which its page shows as the Kreis's; empty for a Kreis and a kreisfreie Stadt. */
  readonly kreisAssessments: readonly Assessment[];
  /** Municipalities of the same Kreis (of this Kreis, if it is one); empty for a kreisfreie Stadt. */
  readonly sameKreis: readonly LocalAuthority[];
  /** Other authorities of the same kind in the same Regierungsbezirk: for kreisfreie Städte and Kreise. */
  readonly sameKind: readonly LocalAuthority[];
}

let profiles: Promise<readonly Profile[]> | undefined;

/** The profiles of all authorities, in the order of the official key; made once per build. */
export function getProfiles(): Promise<readonly Profile[]> {
  profiles ??= Promise.all([getRegistry(), getRecords()]).then(([registry, records]) =>
    makeProfiles(registry, records),
  );
  return profiles;
}

function makeProfiles(registry: Registry, records: ReadonlyMap<string, ProfileRecord>): readonly Profile[] {
  const assessments = new Map(
    registry.authorities.map((one) => [one.ags, assessmentsOf(one, bodyOf(registry, one), records.get(one.ags))]),
  );
  const members = Map.groupBy(registry.authorities, (one) => ('kreisAgs' in one ? one.kreisAgs : one.ags));
  const peers = Map.groupBy(registry.authorities, peerGroup);
  return registry.authorities.map((authority) => {
    const kreisAgs = 'kreisAgs' in authority ? authority.kreisAgs : authority.ags;
    const kimRunner = registry.byAgs.get(kimRunnerAgs(authority)) ?? authority;
    const body = bodyOf(registry, authority);
    const own = assessments.get(authority.ags) ?? [];
    return {
      authority,
      kreis: 'kreisAgs' in authority ? registry.byAgs.get(kreisAgs) : undefined,
      body,
      kimRunner,
      centre: registry.centres.get(kimRunner.ags),
      postcodes: registry.postcodes.get(authority.ags) ?? [],
      record: records.get(authority.ags),
      assessments: own,
      kreisAssessments: 'kreisAgs' in authority ? ofKreis(own, assessments.get(kreisAgs) ?? []) : [],
      sameKreis: (members.get(kreisAgs) ?? []).filter((one) => one !== authority && !isKreis(one)),
      sameKind:
        'kreisAgs' in authority ? [] : (peers.get(peerGroup(authority)) ?? []).filter((one) => one !== authority),
    };
  });
}

/** What a municipality's page shows as its Kreis's. */
function ofKreis(own: readonly Assessment[], kreis: readonly Assessment[]): readonly Assessment[] {
  return shownAssessments(own, kreis)
    .filter(({ decidedBy }) => decidedBy === 'kreis')
    .map(({ assessment }) => assessment);
}

/** Authorities with the same kind of tasks in one Regierungsbezirk; the StädteRegion counts as a Kreis. */
function peerGroup(authority: LocalAuthority): string {
  return `${authority.regierungsbezirk} ${isKreis(authority) ? 'kreis' : authority.kind}`;
}

/** All assessments of all authorities: 427 × 4. */
export async function getAssessments(): Promise<readonly Assessment[]> {
  return (await getProfiles()).flatMap((profile) => profile.assessments);
}

/** A demand on which an authority can be asked: it applies, and nothing that is still current is documented. */
export interface AskableCell {
  readonly authority: LocalAuthority;
  readonly kimRunner: LocalAuthority;
  readonly demand: Demand;
  /** Whether a source shows that there is an integration body in the present term. */
  readonly bodyKnown: boolean;
}

/** The demands on which one authority can be asked. */
export function askableCellsOf({ authority, kimRunner, body, assessments }: Profile): readonly AskableCell[] {
  const bodyKnown = body.state === 'documented' && body.certainty !== 'older';
  return assessments
    .filter(({ finding }) => isOpen(finding) || isStale(finding))
    .map(({ demand }) => ({ authority, kimRunner, demand, bodyKnown }));
}

/** Whether a finding rests on sources of which none is current. */
function isStale(finding: Finding): boolean {
  return isClosed(finding) && freshest(finding.evidence, buildDate())?.state !== 'current';
}

/** The demands on which somebody can be asked, of all authorities. */
export async function getAskableCells(): Promise<readonly AskableCell[]> {
  return (await getProfiles()).flatMap(askableCellsOf);
}
