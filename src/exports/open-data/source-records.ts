import { strengthOf, type Evidence } from '../../domain/evidence.ts';
import { freshnessOf } from '../../domain/freshness.ts';
import type { LocalAuthority } from '../../domain/local-authority.ts';
import { eventId } from '../../domain/translated-record.ts';
import type { EventRecord } from '../../schemas/open-data/events.ts';
import type { EvidenceRecord } from '../../schemas/open-data/evidence.ts';
import { demandColumns } from './finding-records.ts';
import { placeColumns } from './place-records.ts';
import type { PublishedProfile } from './published-profile.ts';
import { oneLine, uriOf, uriOrNull, type RecordWords } from './words.ts';

/** The records of the sources of a place, in the order of their file. */
export function toEvidenceRecords(profile: PublishedProfile, words: RecordWords): readonly EvidenceRecord[] {
  const { authority, record, assessments } = profile;
  return (record?.evidence ?? []).map((source) => ({
    ...placeColumns(authority),
    ...sourceColumns(source),
    ...wordColumns(source, words),
    gone_since: words.gone.get(source.url) ?? null,
    bears_on: [...source.bearsOn],
    supports: [...source.supports],
    states_not_met: [...source.statesNotMet],
    bears_today: assessments
      .filter(({ finding }) => 'evidence' in finding && finding.evidence.includes(source))
      .map(({ demand }) => demand),
    ...addressColumns(authority, source.id, words),
  }));
}

type SourceColumns = Pick<
  EvidenceRecord,
  | ('id' | 'title' | 'publisher' | 'date' | 'date_basis' | 'council_term' | 'source_url' | 'archive_url')
  | ('retrieved' | 'confirmed' | 'read' | 'locator' | 'quote' | 'summary')
>;

function sourceColumns(source: Evidence): SourceColumns {
  const { locator, quote } = source;
  return {
    id: source.id,
    title: oneLine(source.title),
    publisher: oneLine(source.publisher),
    date: source.date ?? null,
    date_basis: source.dateBasis,
    council_term: source.councilTerm ?? null,
    source_url: uriOf(source.url),
    archive_url: uriOrNull(source.archiveUrl),
    retrieved: source.retrieved,
    confirmed: source.confirmed ?? null,
    read: source.read,
    locator: locator === undefined ? null : oneLine(locator),
    quote: quote === undefined ? null : oneLine(quote),
    summary: oneLine(source.summary.de),
  };
}

type WordColumns = Pick<EvidenceRecord, `${'type' | 'strength' | 'freshness'}${'' | '_label'}`>;

function wordColumns(source: Evidence, { t, today }: RecordWords): WordColumns {
  const { type } = source;
  const strength = strengthOf(type);
  const freshness = freshnessOf(source, today).state;
  return {
    type,
    type_label: t(`evidence.type.${type}`),
    strength,
    strength_label: t(`evidence.strength.${strength}`),
    freshness,
    freshness_label: t(`evidence.freshness.${freshness}`),
  };
}

function addressColumns(
  authority: LocalAuthority,
  anchor: string,
  words: RecordWords,
): { address: string; url: string } {
  return { address: words.onProfile(authority, anchor), url: words.permanent(authority) };
}

/** The records of the changes of the findings of a place, oldest first. */
export function toEventRecords({ authority, record }: PublishedProfile, words: RecordWords): readonly EventRecord[] {
  return (record?.events ?? []).map((event, index, events) => {
    const id = eventId(authority.slug, events, index);
    return {
      ...placeColumns(authority),
      id,
      date: event.date,
      ...demandColumns(event.demand, words),
      from: event.from,
      from_label: words.t(`finding.${event.from}.label`),
      to: event.to,
      to_label: words.t(`finding.${event.to}.label`),
      evidence: [...event.evidence],
      methodology: event.methodology,
      reason: oneLine(event.reason.de),
      address: words.inChangeLog(id),
      url: words.permanent(authority),
    };
  });
}
