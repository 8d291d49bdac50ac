import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import type { BadInput } from './bad-input.ts';

const MOTIONS = 'content/motions.yaml';
const PAGE = 'content/texts/de/pages/documents.mdx';

/** Bad model motions, and texts that name none. */
export const BAD_MOTIONS: readonly BadInput[] = [
  {
    name: 'a motion that cites an unknown source',
    breakIt: (content) => content.replace(MOTIONS, 'sources: [tintg-9, tintg-2]', 'sources: [tintg-9, tintg-99]'),
    fault: {
      file: MOTIONS,
      field: 'motions.antrag-resolution.reasons.2.sources',
      found: 'no such source "tintg-99"',
      fix: 'Use an id of content/registry/sources.yaml',
    },
  },
  {
    name: 'a motion without a subject',
    breakIt: (content) => content.replace(MOTIONS, /^ {4}subject: "Jährlicher .*\n/mu, ''),
    fault: {
      file: MOTIONS,
      at: 'addressee: "An den Ausschuss',
      field: 'motions.antrag-bericht.subject',
      found: '',
      fix: '',
    },
  },
  {
    name: 'motions that are missing',
    breakIt: (content) => {
      content.remove(MOTIONS);
    },
    fault: { file: MOTIONS, found: 'the file is missing', fix: 'Write it' },
  },
  {
    name: 'a text that shows a motion that there is not',
    breakIt: (content) => content.replace(PAGE, '<Motion id="antrag-bericht" />', '<Motion id="antrag-x" />'),
    fault: {
      file: PAGE,
      at: '<Motion id="antrag-x" />',
      field: 'Motion.id',
      found: 'no such id "antrag-x"',
      fix: 'Use one of: antrag-resolution',
    },
    // German has it, and each translation has one too few and one too many.
    count: 1 + 2 * (LOCALE_CODES.length - 1),
  },
];
