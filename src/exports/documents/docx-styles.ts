import { AlignmentType, convertMillimetersToTwip, LevelFormat, type IPropertiesOptions } from 'docx';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { ParagraphRole } from '../../domain/text-document.ts';
import { officeLanguage } from './office-language.ts';

/** Sizes in half points, distances in twentieths of a point. */
const SIZE = { body: 20, arabic: 22, simple: 26, small: 17, one: 28, two: 23 } as const;
const GAP = { line: 264, after: 110 } as const;
/** Between the lines of Leichte Sprache, half as much again. */
const WIDE = { line: 340, after: 160 } as const;
const INDENT = convertMillimetersToTwip(7);
const PETROL = '0F4C5C';
/** A face that every office suite has or knows how to replace, in all scripts of the site. */
const FONT = 'Arial';

/** Names of the lists that paragraphs refer to. */
export const LISTS = { numbered: 'numbered', bulleted: 'bulleted' } as const;

/** Names of the paragraph styles beside headings and running text. */
export const ROLE_STYLES: Readonly<Record<ParagraphRole, string>> = {
  subtitle: 'Subtitle',
  notice: 'Notice',
  strong: 'Subject',
  small: 'Small',
  address: 'Address',
  signature: 'Signature',
};

const LEVELS = [0, 1].map((level) => ({
  level,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { start: INDENT * (level + 1), hanging: INDENT } } },
}));

/** The lists of a document: numbers with points below them, and points. */
export const numbering = {
  config: [
    {
      reference: LISTS.numbered,
      levels: LEVELS.map((level) =>
        level.level === 0
          ? { ...level, format: LevelFormat.DECIMAL, text: '%1.' }
          : { ...level, format: LevelFormat.BULLET, text: '–' },
      ),
    },
    {
      reference: LISTS.bulleted,
      levels: LEVELS.map((level) => ({ ...level, format: LevelFormat.BULLET, text: '–' })),
    },
  ],
} satisfies IPropertiesOptions['numbering'];

/** Leichte Sprache is set large; Arabic letters are smaller than Latin ones of the same size. */
function bodySize(locale: Locale): number {
  const { rendering, script } = LOCALES[locale];
  if (rendering === 'simplified') return SIZE.simple;
  return script === 'arabic' ? SIZE.arabic : SIZE.body;
}

/** The styles of a document in one language: running text, headings, and what `ROLE_STYLES` names. */
export function stylesIn(locale: Locale): NonNullable<IPropertiesOptions['styles']> {
  const language = officeLanguage(locale);
  const rtl = LOCALES[locale].direction === 'rtl';
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: PETROL },
    paragraph: { spacing: { before, ...GAP }, keepNext: true, keepLines: true },
  });
  const role = (name: ParagraphRole, run: object, paragraph: object = {}) => {
    const id = ROLE_STYLES[name];
    return { id, name: id, basedOn: 'Normal', next: 'Normal', quickFormat: true, run, paragraph };
  };
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: bodySize(locale),
          language: rtl ? { value: officeLanguage('de'), bidirectional: language } : { value: language },
        },
        paragraph: { spacing: LOCALES[locale].rendering === 'simplified' ? WIDE : GAP },
      },
      heading1: heading(SIZE.one, 240),
      heading2: heading(SIZE.two, 280),
    },
    paragraphStyles: [
      role('subtitle', { bold: true }, { spacing: { after: 200 } }),
      role('notice', { size: SIZE.small }, { border: NOTICE_BORDER, spacing: { line: 250, after: 240 } }),
      role('strong', { bold: true }),
      role('small', { size: SIZE.small }, { spacing: { line: 250, after: 80 } }),
      role('address', { size: SIZE.small }),
      role('signature', {}, { spacing: { before: 480, after: 240 } }),
    ],
  };
}

const side = { style: 'single', size: 6, space: 4, color: PETROL } as const;
const NOTICE_BORDER = { top: side, bottom: side, left: side, right: side };
