import { AlignmentType, Footer, HeadingLevel, PageNumber, Paragraph, TextRun } from 'docx';
import type { Block } from '../../domain/text-document.ts';
import { latinRuns } from '../../i18n/latin-runs.ts';
import { LOCALES, ORIGINAL_LOCALE, type Locale } from '../../i18n/locales.ts';
import { LISTS, ROLE_STYLES } from './docx-styles.ts';
import { officeLanguage } from './office-language.ts';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** The paragraphs of a document's part, in the direction of its language. Each numbered list counts from 1. */
export function paragraphsOf(block: Block, index: number, locale: Locale): readonly Paragraph[] {
  const text = (words: string) => ({ bidirectional: isRtl(locale), children: runsOf(words, locale) });
  if (block.kind === 'heading') return [new Paragraph({ ...text(block.text), heading: HEADINGS[block.level] })];
  if (block.kind === 'paragraph') {
    if (block.role === 'address') return [addressLine(block.text, locale)];
    const style = block.role === undefined ? {} : { style: ROLE_STYLES[block.role] };
    return [new Paragraph({ ...text(block.text), ...style })];
  }
  const reference = block.numbered ? LISTS.numbered : LISTS.bulleted;
  const point = (words: string, level: number): Paragraph =>
    new Paragraph({ ...text(words), numbering: { reference, level, instance: index } });
  return block.items.flatMap((item) => [point(item.text, 0), ...(item.points ?? []).map((words) => point(words, 1))]);
}

/** A web address runs from left to right, whatever the language; it stands on the side where lines start. */
function addressLine(address: string, locale: Locale): Paragraph {
  const alignment = isRtl(locale) ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new Paragraph({ alignment, style: ROLE_STYLES.address, children: [new TextRun({ text: address })] });
}

/** The foot of each page: its number and that of the last. */
export function pageNumbers(locale: Locale): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        bidirectional: isRtl(locale),
        style: ROLE_STYLES.small,
        children: [number],
      }),
    ],
  });
}

function isRtl(locale: Locale): boolean {
  return LOCALES[locale].direction === 'rtl';
}

/** The runs of a text. In a right-to-left script, German names are runs of their own, in their own direction and language. */
function runsOf(text: string, locale: Locale): TextRun[] {
  const pieces = isRtl(locale) ? latinRuns(text) : [{ text, latin: true }];
  return pieces.flatMap((piece) =>
    piece.text.split('\n').map((line, index) => {
      const start = index === 0 ? {} : { break: 1 };
      if (!isRtl(locale)) return new TextRun({ text: line, ...start });
      return piece.latin
        ? new TextRun({ text: line, ...start, language: { value: officeLanguage(ORIGINAL_LOCALE) } })
        : new TextRun({ text: line, ...start, rightToLeft: true });
    }),
  );
}
