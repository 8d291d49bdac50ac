import type { Assessment } from '../domain/assessment.ts';
import { demandNumber, type Demand } from '../domain/demand.ts';
import { currentStep } from '../domain/dispute.ts';
import { isClosed, type FindingCode } from '../domain/finding.ts';
import type { LocalAuthority } from '../domain/local-authority.ts';
import type { ProfileRecord } from '../domain/profile-record.ts';
import { formatDate } from '../i18n/formatters.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';

/** What is known about a place, as far as badge and card show it. */
export interface EmbeddedPlace {
  readonly authority: LocalAuthority;
  /** The authority that runs KIM there: itself, or its Kreis. */
  readonly kimRunner: LocalAuthority;
  readonly assessments: readonly Assessment[];
  readonly record: ProfileRecord | undefined;
}

/** One demand as badge and card say it. */
interface EmbedRow {
  readonly number: number;
  readonly word: string;
  readonly code: FindingCode;
  readonly label: string;
  /** Since when the finding stands, and the state of a dispute that is open. */
  readonly notes: readonly string[];
}

/** Everything that badge, card and text say about a place in one language; plain text, to be escaped by what shows it. */
export interface Embed {
  readonly locale: Locale;
  readonly ags: string;
  readonly slug: string;
  readonly name: string;
  readonly site: string;
  readonly lede: string;
  readonly rows: readonly EmbedRow[];
  /** That there are findings with sources, or that sources are wanted. */
  readonly message: string;
  readonly asOf: string;
  /** Texts that stand in the place of message and date at other times: room must be left for the widest. */
  readonly messages: readonly string[];
  readonly dates: readonly string[];
  readonly runs: string;
  readonly runner: string;
  readonly link: string;
}

/**
 * What badge, card and text say about a place.
 * @param words short word of each demand
 * @param today ISO date of the build
 */
export function embedOf(
  { authority, kimRunner, assessments, record }: EmbeddedPlace,
  locale: Locale,
  words: Readonly<Record<Demand, string>>,
  t: Translate,
  today: string,
): Embed {
  return {
    ...{ locale, ags: authority.ags, slug: authority.slug, name: authority.name },
    site: t('site.name'),
    lede: t('embed.lede'),
    rows: assessments.map(({ demand, finding }) => ({
      number: demandNumber(demand),
      word: words[demand],
      code: finding.code,
      label: t(`finding.${finding.code}.label`),
      notes: [
        ...('since' in finding ? [t('finding.since', { date: formatDate(locale, finding.since) })] : []),
        ...openDisputes(record, demand, t),
      ],
    })),
    message: assessments.some(({ finding }) => isClosed(finding)) ? t('embed.documented') : t('embed.invite'),
    asOf: t('footer.asOf', { date: formatDate(locale, today) }),
    ...{ messages: [t('embed.documented'), t('embed.invite')], dates: otherDates(locale, t) },
    runs: t('profile.kim.runs'),
    runner: kimRunner.name,
    link: t('embed.link'),
  };
}

const dates = new Map<Locale, readonly string[]>();

/** The date of a badge in each month; made once per language. */
function otherDates(locale: Locale, t: Translate): readonly string[] {
  const known = dates.get(locale);
  if (known !== undefined) return known;
  const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-28`);
  const texts = days.map((day) => t('footer.asOf', { date: formatDate(locale, day) }));
  dates.set(locale, texts);
  return texts;
}

function openDisputes(record: ProfileRecord | undefined, demand: Demand, t: Translate): readonly string[] {
  return (record?.disputes ?? [])
    .filter((dispute) => dispute.demand === demand)
    .flatMap((dispute) => currentStep(dispute)?.state ?? [])
    .filter((state) => state !== 'decided')
    .map((state) => `${t('dispute.heading')}: ${t(`dispute.state.${state}`)}`);
}

/** Title of badge and card. */
export function embedTitle({ name, site }: Embed): string {
  return `${name} – ${site}`;
}
