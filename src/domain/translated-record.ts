import type { LocalizedText } from './localized-text.ts';
import type { ProfileRecord } from './profile-record.ts';

/** A text of a profile that is translated: its id, stable and unique on the site, and its German wording. */
export interface ProfileText {
  readonly id: string;
  readonly german: string;
}

/** Translations of profile texts: by language, then by id. */
export type ProfileTranslations = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Id of the reason of an event, and anchor of the event: place, demand, number of the event among those of its demand.
 * @example eventId('rheine', record.events, 0) // 'e-rheine-concepts-1'
 */
export function eventId(slug: string, events: ProfileRecord['events'], index: number): string {
  const demand = events[index]?.demand ?? '';
  const number = events.slice(0, index + 1).filter((event) => event.demand === demand).length;
  return `e-${slug}-${demand}-${String(number)}`;
}

/** Id of the decision of a dispute: place and number of the dispute in its file. */
function decisionId(slug: string, index: number): string {
  return `d-${slug}-${String(index + 1)}`;
}

/**
 * The record with every translation there is, joined to its German texts.
 * @param slug of the place: the first part of the ids
 */
export function translateRecord(slug: string, record: ProfileRecord, translations: ProfileTranslations): ProfileRecord {
  const join = (id: string, { de }: LocalizedText): LocalizedText => {
    const others = [...translations].flatMap(([locale, texts]) => {
      const translated = texts.get(id);
      return translated === undefined ? [] : [[locale, translated] as const];
    });
    return { ...Object.fromEntries(others), de };
  };
  return {
    ...record,
    evidence: record.evidence.map((source) => ({ ...source, summary: join(source.id, source.summary) })),
    events: record.events.map((event, index) => ({
      ...event,
      reason: join(eventId(slug, record.events, index), event.reason),
    })),
    disputes: record.disputes.map((dispute, index) => ({
      ...dispute,
      steps: dispute.steps.map((step) =>
        step.state === 'decided' ? { ...step, reason: join(decisionId(slug, index), step.reason) } : step,
      ),
    })),
  };
}

/** The texts of a profile that a translator may translate, in their order. */
export function profileTexts(slug: string, record: ProfileRecord): readonly ProfileText[] {
  return [
    ...record.evidence.map(({ id, summary }) => ({ id, german: summary.de })),
    ...record.events.map(({ reason }, index) => ({ id: eventId(slug, record.events, index), german: reason.de })),
    ...record.disputes.flatMap(({ steps }, index) =>
      steps.flatMap((step) =>
        step.state === 'decided' ? [{ id: decisionId(slug, index), german: step.reason.de }] : [],
      ),
    ),
  ];
}

/**
 * The texts of a profile that must exist in every language: why each finding was made, what the sources say that count for one,
 * and how disputes were decided. Background may stay German, marked as such.
 */
export function requiredTexts(slug: string, record: ProfileRecord): readonly ProfileText[] {
  const background = new Set(record.evidence.filter(({ supports }) => supports.length === 0).map(({ id }) => id));
  return profileTexts(slug, record).filter(({ id }) => !background.has(id));
}
