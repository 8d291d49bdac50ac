import { DEMANDS, demandNumber } from '../../domain/demand.ts';
import type { Block, TextDocument } from '../../domain/text-document.ts';
import type { Standing } from '../../domain/translation.ts';
import { formatDate } from '../../i18n/formatters.ts';
import { ORIGINAL_LOCALE, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translator.ts';

/** The resolution in one language. */
export interface ResolutionText {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly body: readonly Block[];
  readonly closing: string;
  readonly standing: Standing;
}

/** Name of the bodies since 1 November 2025; German in every language. */
const TODAY = 'Ausschuss für Chancengerechtigkeit und Integration';

/**
 * The resolution as a document: word for word, a translation with its state, and below what this edition is.
 * @param address full address of its page
 */
export function resolutionDocument(text: ResolutionText, address: string): TextDocument {
  const { locale, title, subtitle, body, closing } = text;
  const t = translator(locale);
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', role: 'subtitle', text: subtitle },
    ...notice(text),
    ...body,
    { kind: 'paragraph', text: closing },
    { kind: 'heading', level: 2, text: t('resolution.edition.heading') },
    {
      kind: 'paragraph',
      role: 'small',
      text: t('resolution.edition.adopted', { date: formatDate(locale, '2022-03-19') }),
    },
    { kind: 'paragraph', role: 'small', text: `${t('resolution.names.text')} ${TODAY}` },
    { kind: 'paragraph', role: 'address', text: address },
  ];
  return { title, blocks };
}

/** What the page of a translation says about its state. */
function notice({ locale, standing: { made, older } }: ResolutionText): readonly Block[] {
  if (locale === ORIGINAL_LOCALE) return [];
  const t = translator(locale);
  const state =
    typeof made === 'object'
      ? t('translation.reviewed', { date: formatDate(locale, made.reviewed) })
      : t('translation.draft');
  const blocks: Block[] = [{ kind: 'paragraph', role: 'notice', text: `${state} ${t('resolution.authoritative')}` }];
  if (older === undefined) return blocks;
  const names = older.passages.map((passage) => passageName(locale, passage));
  const items = [...new Set(names)].map((name) => ({ text: name }));
  return [
    ...blocks,
    { kind: 'paragraph', role: 'notice', text: t('translation.older', { date: formatDate(locale, older.since) }) },
    { kind: 'list', numbered: false, items },
  ];
}

/** What a passage is called beside the text: p1, p2, …, a demand by its number, or the head of the text. */
function passageName(locale: Locale, passage: string): string {
  const t = translator(locale);
  const demand = DEMANDS.find((one) => passage.endsWith(one));
  if (demand !== undefined) return t('resolution.permalinkDemand', { number: demandNumber(demand) });
  const paragraph = /^p(\d)$/u.exec(passage)?.[1];
  return paragraph === undefined ? t('translation.head') : t('resolution.permalink', { number: paragraph });
}
