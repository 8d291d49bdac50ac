import { PROFILE_BYTES } from '../../src/schemas/profile.ts';
import { ahausWith, inNote, type HostileProfile } from './hostile-profile.ts';

/** As many repetitions of a piece as a profile may have bytes, or the given number of bytes. */
function many(piece: string, bytes = PROFILE_BYTES - 2_000): string {
  return piece.repeat(Math.floor(bytes / piece.length));
}

/** As many different pieces. */
function counted(piece: (index: number) => string, bytes = PROFILE_BYTES - 2_000): string {
  const longest = piece(99_999).length;
  return Array.from({ length: Math.floor(bytes / longest) }, (_, index) => piece(index)).join('');
}

/** Fields from line 3 on. */
function fields(name: string, yaml: () => string, found: string, at = 3): HostileProfile {
  return { name, text: () => `---\nags: "05554004"\n${yaml()}\n---\n\nNotiz.\n`, at, found };
}

const DEEP = 'the fields are nested deeper than 30 levels';
const LONG = 'a list or map has more than 1000 members';
const PARTS = 'the fields have more than 40000 parts';
const TOO_BIG = 'Too big';

const FIELDS: readonly HostileProfile[] = [
  fields('lists in lists', () => `a: ${many('[')}`, DEEP),
  fields('lists in lists, all closed', () => `a: ${many('[', 190_000)}${many(']', 190_000)}`, DEEP),
  fields('2,000 lists in lists', () => `a: ${'['.repeat(2_000)}${']'.repeat(2_000)}`, DEEP),
  fields('maps in maps', () => `a: ${many('{a: ')}`, DEEP),
  fields('dashes behind dashes', () => `a:\n ${many('- ')}`, DEEP, 4),
  fields('questions behind questions', () => many('? '), DEEP),
  fields('values behind values', () => many(': '), DEEP),
  fields(
    'stairs of indentation',
    () => Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    DEEP,
    32,
  ),
  fields('70,000 fields', () => counted((index) => `a${String(index)}:\n`), LONG, 1_002),
  fields('70,000 fields in braces', () => `a: {${counted((index) => `a${String(index)},`)}}`, LONG),
  fields('a list of 190,000 members', () => `evidence: [${many('1,')}]`, LONG),
  fields('a list of 40,000 sources', () => `evidence:\n${many('- {a: 1}\n')}`, LONG, 1_004),
  fields('a list of commas', () => `a: [${many(',')}]`, PARTS),
  fields('many lists of commas', () => `a:\n${many(` - [${','.repeat(990)}]\n`)}`, PARTS, 44),
  fields('many long lists', () => `a:\n${many(` - [${'1,'.repeat(990)}]\n`)}`, PARTS, 17),
  fields('empty lines', () => many('\n'), PARTS, 39_996),
  fields('faulty escapes', () => `a: "${many('\\q')}"`, PARTS),
  fields('tags', () => `a: [${many('!a 1,')}]`, LONG),
  fields('anchors', () => `a: [${many('&a 1,')}]`, LONG),
  fields('quotation marks', () => many('"\n'), LONG, 1_002),
  fields('900 faulty lines', () => '@\n'.repeat(900), 'Plain value cannot start with reserved character @'),
  fields('501 searches', () => `searches:\n${'- {}\n'.repeat(501)}`, TOO_BIG, 4),
  fields('501 inquiries', () => `inquiries:\n${'- {}\n'.repeat(501)}`, TOO_BIG, 4),
  fields('501 disputes', () => `disputes:\n${'- {}\n'.repeat(501)}`, TOO_BIG, 4),
  fields('501 events', () => `events:\n${'- {}\n'.repeat(501)}`, TOO_BIG, 4),
  fields('a very long name of a field', () => `? "${many('a')}"\n: 1`, 'unknown field "aaa', 4),
  {
    ...fields('a title as large as the file may be', () => `evidence:\n  - title: "${many('a')}"`, 'found nothing', 4),
  },
];

const TEXTS: readonly HostileProfile[] = (
  [
    ['a huge quote', '"Zitat"', 301, 'a quote has at most 300 characters'],
    ['a huge title', '"Titel"', 401, 'at most 400 characters'],
    ['a huge summary', '"Zusammenfassung"', 1_501, 'at most 1,500 characters'],
    ['a huge question', '"Frage?"', 1_501, 'at most 1,500 characters'],
    ['a huge answer', '"Antwort"', 5_001, 'expected string to have <=5000 characters'],
  ] as const
).map(([name, old, length, found]) => {
  const text = `"${'a'.repeat(length)}"`;
  return { name, text: () => ahausWith(old, text), at: text, found };
});

const NESTED = 'text nested deeper than 30 levels';
const LONG_NOTE = 'the note has more than 10000 characters';
const NOTES: readonly HostileProfile[] = [
  inNote('quotations in quotations', '>'.repeat(9_000), NESTED),
  inNote('items in items', `${'- '.repeat(4_500)}a`, NESTED),
  inNote('numbered lists in lists', '1. '.repeat(3_000), NESTED),
  inNote('emphasis in emphasis', `${'**a _b '.repeat(400)}${'_ **'.repeat(400)}`, NESTED),
  inNote(
    'elements in elements',
    `${'<Evidence id="ahaus-1">\n'.repeat(200)}${'</Evidence>\n'.repeat(200)}`,
    NESTED,
    81,
  ),
  inNote('elements that never close', '<Evidence id="ahaus-1">'.repeat(400), 'Expected a closing tag'),
  inNote('brackets that open', '<'.repeat(9_900), 'Unexpected character'),
  inNote('comments that open', '<!--'.repeat(2_400), 'Unexpected character'),
  inNote(
    'a thousand definitions',
    Array.from({ length: 900 }, (_, index) => `[${String(index)}]: /`).join('\n'),
    'Markdown of the kind "definition"',
  ),
  ...['a ', '> ', '*a **a ', '[', '![', '_a', '`', '&', '<Evidence id="ahaus-1" />', '|a', '[a](/) ', '{'].map(
    (piece) => ({
      ...inNote(`400,000 bytes of ${piece}`, many(piece), LONG_NOTE),
      at: 50,
    }),
  ),
];

/** Profiles that are so large or so deep that reading them would take for ever or end the process. */
export const HOSTILE_SIZES: readonly HostileProfile[] = [
  ...FIELDS,
  ...TEXTS,
  ...NOTES,
  {
    name: 'more bytes than a profile may have',
    text: () => ahausWith('Notiz.', many('a', 5_000_000)),
    found: 'the file has more than 400000 bytes',
  },
];
