import { drawSign } from '../../src/data/signs.ts';
import { demandNumber, DEMANDS, type Demand } from '../../src/domain/demand.ts';
import { FINDING_CODES } from '../../src/domain/finding.ts';
import type { LocalAuthority } from '../../src/domain/local-authority.ts';
import { embedOf, type Embed } from '../../src/exports/embed.ts';
import { formatDate } from '../../src/i18n/formatters.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translator.ts';
import { badgePath, cardPath } from '../../src/routing/embed-routes.ts';
import { ASSESSMENTS, AUTHORITIES, FINDINGS, RECORDS } from './registry.ts';
import { fieldsOf } from './visible-text.ts';

/** Day on which test badges and cards are made. */
export const TODAY = '2026-11-23';

const words = new Map<Locale, Readonly<Record<Demand, string>>>();

/** The short words of the demands, as the texts of a language give them; read once per language. */
export function demandWords(locale: Locale): Readonly<Record<Demand, string>> {
  const known = words.get(locale) ?? readWords(locale);
  words.set(locale, known);
  return known;
}

function readWords(locale: Locale): Readonly<Record<Demand, string>> {
  const word = (demand: Demand): string =>
    fieldsOf(`content/texts/${locale}/demands/${demand}.mdx`).get('short') ?? demand;
  const [concepts = '', criterion = '', districts = '', reporting = ''] = DEMANDS.map(word);
  return { concepts, criterion, districts, reporting };
}

/** What badge and card say about a place of the registry. */
export function embedAt(authority: LocalAuthority, locale: Locale): Embed {
  const kimRunner = AUTHORITIES.find(({ ags }) => 'kreisAgs' in authority && ags === authority.kreisAgs) ?? authority;
  const place = { authority, kimRunner, assessments: ASSESSMENTS.get(authority.ags) ?? [] };
  return embedOf(
    { ...place, record: RECORDS.get(authority.ags) },
    locale,
    demandWords(locale),
    translator(locale),
    TODAY,
  );
}

/** File of the badge of a place. */
export function badgeFile({ ags }: LocalAuthority, locale: Locale): string {
  return badgePath(ags, locale).slice(1);
}

/** File of the card of a place. */
export function cardFile({ ags }: LocalAuthority, locale: Locale): string {
  return `${cardPath(ags, locale).slice(1)}index.html`;
}

/** The four cells of a place as the rules give them: numeral, word, sign and words of the finding. */
export function cellsAt({ ags }: LocalAuthority, locale: Locale): readonly (readonly string[])[] {
  const t = translator(locale);
  return (FINDINGS.get(ags) ?? []).map(({ demand, code }) => [
    ...[String(demandNumber(demand)), demandWords(locale)[demand]],
    ...[drawSign(code), t(`finding.${code}.label`)],
  ]);
}

function longest(texts: readonly string[]): string {
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** Harder than any place can be: the longest words of a language everywhere, and a dispute on three demands at once. */
export function hardestEmbed(locale: Locale): Embed {
  const t = translator(locale);
  const name = longest(AUTHORITIES.map((one) => one.name));
  const embed = embedAt(AUTHORITIES.find((one) => one.name === name) ?? AUTHORITIES[0] ?? nobody(), locale);
  const label = longest(FINDING_CODES.map((code) => t(`finding.${code}.label`)));
  const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-28`);
  const since = longest(months.map((day) => t('finding.since', { date: formatDate(locale, day) })));
  const states = (['reported', 'acknowledged', 'under-review'] as const).map((state) => t(`dispute.state.${state}`));
  const notes = [since, `${t('dispute.heading')}: ${longest(states)}`];
  return {
    ...embed,
    runner: name,
    asOf: longest(embed.dates),
    rows: embed.rows.map((row, index) => ({ ...row, label, notes: index < 3 ? notes : [] })),
  };
}

function nobody(): never {
  throw new Error('The registry is empty');
}
