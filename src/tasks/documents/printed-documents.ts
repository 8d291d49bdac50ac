import { MOTIONS, type MotionId } from '../../domain/motion.ts';
import { fileTag } from '../../i18n/file-tag.ts';
import { ALL_LOCALES, LOCALES, type Locale } from '../../i18n/locales.ts';
import { RESOLUTION_PARTS, type Holds } from './printed-text.ts';

/** Folder of the PDFs that are checked in, so that a build needs no browser. */
export const PRINTED = 'public/dokumente';
/** Which words each of them was made from. */
export const MANIFEST = `${PRINTED}/manifest.json`;

/** A document that is printed from a page of the site. */
export interface PrintedDocument {
  /** Name of its file, without its ending. */
  readonly name: string;
  /** Path of its page below the base of the site. */
  readonly page: string;
  /** Fragment that makes the page print this document alone. */
  readonly fragment: string;
  readonly holds: Holds;
  readonly most: number;
  readonly motion: MotionId | undefined;
}

/** Path of a page of one language below the base of the site. */
export function pageIn(locale: Locale, german: string): string {
  const segment: string = LOCALES[locale].pathSegment;
  return segment === '' ? german : `${segment}/${german}`;
}

/** Everything that is printed to `PRINTED`: the resolution in every language on at most two sheets, and the motions. */
export const PRINTED_DOCUMENTS: readonly PrintedDocument[] = [
  ...ALL_LOCALES.map((locale) => ({
    name: `resolution-${fileTag(locale)}`,
    page: pageIn(locale, 'resolution/'),
    fragment: '',
    holds: RESOLUTION_PARTS,
    most: 2,
    motion: undefined,
  })),
  ...MOTIONS.map((motion) => ({
    name: motion,
    page: 'vorlagen/',
    fragment: motion,
    holds: (_name: string, attributes: Readonly<Record<string, string>>) => attributes['id'] === motion,
    most: 2,
    motion,
  })),
];
