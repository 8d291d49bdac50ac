import type { CouncilTerm } from './council-term.ts';
import type { Demand } from './demand.ts';
import type { LocalizedText } from './localized-text.ts';

/** How much a source proves: a public document of the authority or council, a press or web statement, or its own word to us. */
export const STRENGTHS = ['documented', 'reported', 'self-reported'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Kinds of source, each with the strength it gives. The one place where strength is decided. */
const STRENGTH_OF_TYPE = {
  'council-decision': 'documented',
  'council-minutes': 'documented',
  'council-paper': 'documented',
  bylaws: 'documented',
  'kim-concept': 'documented',
  report: 'documented',
  'municipal-page': 'documented',
  'published-letter': 'documented',
  'self-report': 'self-reported',
  press: 'reported',
  statement: 'reported',
  other: 'reported',
} as const satisfies Record<string, Strength>;
export type EvidenceType = keyof typeof STRENGTH_OF_TYPE;

/** All kinds of source, in the order of the methodology. */
export const EVIDENCE_TYPES: readonly EvidenceType[] = Object.keys(STRENGTH_OF_TYPE).filter(
  (type): type is EvidenceType => Object.hasOwn(STRENGTH_OF_TYPE, type),
);

/** Longest quote that is taken from a source, in characters (German law of quotation: no more than the purpose needs). */
export const QUOTE_LENGTH = 300;

/** A public source on one authority. */
export interface Evidence {
  /** Stable and citable: the anchor of its card on the profile, `<slug>-<number>`. */
  readonly id: string;
  readonly type: EvidenceType;
  readonly title: string;
  readonly publisher: string;
  /** Full or partial ISO date of the source; undefined where it bears none. */
  readonly date: string | undefined;
  /** `context` where the date follows only from the context: readers are told. */
  readonly dateBasis: 'source' | 'context';
  /** Council term that an undated source belongs to, where the source shows it. */
  readonly councilTerm: CouncilTerm | undefined;
  readonly url: string;
  readonly archiveUrl: string | undefined;
  /** ISO date on which the source was read. */
  readonly retrieved: string;
  /** ISO date on which somebody last confirmed that it still holds. */
  readonly confirmed: string | undefined;
  /** Whether the whole source could be read. */
  readonly read: 'full' | 'excerpt';
  /** Page or item within the source, in German. */
  readonly locator: string | undefined;
  /** Verbatim, German, personal names elided. */
  readonly quote: string | undefined;
  readonly summary: LocalizedText;
  /** Demands that the source has to do with. */
  readonly bearsOn: readonly Demand[];
  /** Demands for whose finding it counts; a source that counts for none is background and changes no finding. */
  readonly supports: readonly Demand[];
  /** Demands that, in the source's own words, are not met. */
  readonly statesNotMet: readonly Demand[];
}

/** The strength that a kind of source gives. */
export function strengthOf(type: EvidenceType): Strength {
  return STRENGTH_OF_TYPE[type];
}

/** The strength of several sources together: that of the strongest. A self-report alone therefore stays a self-report. */
export function strongest(sources: readonly Evidence[]): Strength {
  const given = new Set(sources.map(({ type }) => strengthOf(type)));
  return STRENGTHS.find((strength) => given.has(strength)) ?? 'self-reported';
}

/** Orders sources from the newest to the oldest; undated ones last. A partial date counts as its first day. */
export function byNewest(a: Evidence, b: Evidence): number {
  const key = ({ date }: Evidence): string => (date === undefined ? '' : `${date}-01-01`.slice(0, 10));
  return key(b).localeCompare(key(a)) || a.id.localeCompare(b.id, 'en', { numeric: true });
}
