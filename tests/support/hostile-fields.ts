import { ahausWith, inFields, inNote, type HostileProfile } from './hostile-profile.ts';

const ADDRESS_FORM = 'a web address starts with https:// or http:// and has no spaces';

/** Addresses that a source or an answer must not have, as they stand between double quotation marks in YAML. */
const ADDRESSES: readonly (readonly [name: string, address: string, found: string])[] = [
  ['code', 'javascript:alert(1)', ADDRESS_FORM],
  ['code that mentions a scheme', 'javascript:alert(1)//https://example.org', ADDRESS_FORM],
  ['code behind a blank', ' javascript:alert(1)', ADDRESS_FORM],
  ['code behind a line', 'https://example.org\\njavascript:alert(1)', ADDRESS_FORM],
  ['a page in the address', 'data:text/html,<script>1</script>', ADDRESS_FORM],
  ['a file', 'file:///etc/passwd', ADDRESS_FORM],
  ['another host without a scheme', '//evil.example/', ADDRESS_FORM],
  ['no scheme', 'www.example.org', ADDRESS_FORM],
  ['a blank', 'https://example.org/a b', ADDRESS_FORM],
  ['quotation marks', 'https://example.org/\\" onclick=\\"alert(1)', ADDRESS_FORM],
  ['an apostrophe', "https://example.org/'onclick='alert(1)", ADDRESS_FORM],
  ['an element', 'https://example.org/<script>', ADDRESS_FORM],
  ['a backslash', 'https://example.org\\\\@evil.example', ADDRESS_FORM],
  ['reversed text', 'https://example.org/\\u202Egpj.exe', ADDRESS_FORM],
  ['a mark that nobody sees', 'https://exam\\u200Bple.org/', ADDRESS_FORM],
  ['a control character', 'https://example.org/\\0', ADDRESS_FORM],
  ['a user name', 'https://www.ahaus.de@evil.example/', 'a web address has no user name'],
  ['a password', 'https://user:secret@example.org/', 'a web address has no user name'],
  ['no host', 'https://', ADDRESS_FORM],
  ['a host that is none', 'https://exa%mple', 'this is not a web address'],
  ['a port that is none', 'https://example.org:99999/', 'this is not a web address'],
];

const URLS: readonly HostileProfile[] = [
  ...ADDRESSES.map(([name, address, found]) =>
    inFields(`a source at ${name}`, ['"https://example.org/1"', `"${address}"`], 'evidence.0.url', found),
  ),
  inFields(
    'a copy at code',
    ['"https://example.org/archive"', '"javascript:alert(1)"'],
    'evidence.0.archiveUrl',
    ADDRESS_FORM,
  ),
  inFields(
    'an answer at code',
    ['"https://example.org/answer"', '"javascript:alert(1)"'],
    'inquiries.0.answer.url',
    ADDRESS_FORM,
  ),
  inFields(
    'an answer in the address',
    ['"https://example.org/answer"', '"data:text/html,a"'],
    'inquiries.0.answer.url',
    ADDRESS_FORM,
  ),
];

/** Characters that hide, reverse or smuggle text, as YAML escapes. */
const HIDDEN: readonly (readonly [name: string, escape: string])[] = [
  ['a right-to-left override', '\\u202E'],
  ['a right-to-left embedding', '\\u202B'],
  ['a right-to-left isolate', '\\u2067'],
  ['a space of no width', '\\u200B'],
  ['a joiner of words', '\\u2060'],
  ['a byte order mark', '\\uFEFF'],
  ['a NUL', '\\0'],
  ['a bell', '\\a'],
  ['an escape for terminals', '\\e[2J'],
  ['a control character of eight bits', '\\x9B'],
  ['a line separator', '\\u2028'],
  ['a letter that fills a gap', '\\u3164'],
  ['half a character', '\\uD800'],
  ['a tag character', '\\U000E0041'],
  ['a variant that smuggles a byte', '\\U000E0101'],
];

const HIDDEN_FOUND = 'the text holds invisible control characters';
const HIDDEN_TEXTS: readonly HostileProfile[] = [
  ...HIDDEN.map(([name, escape]) =>
    inFields(`${name} in a title`, ['"Titel"', `"Ti${escape}tel"`], 'evidence.0.title', HIDDEN_FOUND),
  ),
  inFields('reversed text in a publisher', ['"Herausgeber"', '"Her\\u202Eaus"'], 'evidence.0.publisher', HIDDEN_FOUND),
  inFields('reversed text in a quote', ['"Zitat"', '"Zi\\u202Etat"'], 'evidence.0.quote', HIDDEN_FOUND),
  inFields('reversed text in a summary', ['"Zusammenfassung"', '"Zu\u202Esammen"'], 'evidence.0.summary', HIDDEN_FOUND),
  inFields('tag characters in an answer', ['"Antwort"', '"Ant\u{E0041}wort"'], 'inquiries.0.answer.text', HIDDEN_FOUND),
  inFields('a space of no width in a reason', ['"Grund"', '"Gr\u200Bund"'], 'events.0.reason', HIDDEN_FOUND),
  inNote('reversed text in a note', 'No\u202Etiz', 'an invisible control character'),
  inNote('reversed text in a note, as an entity', 'No&#8238;tiz', 'an invisible control character'),
  inNote('reversed text in code of a note', '`No\u202Etiz`', 'an invisible control character'),
  inNote('a space of no width in a note', 'No\u200Btiz', 'an invisible control character'),
  inNote('a byte order mark in a note', 'No\uFEFFtiz', 'an invisible control character'),
  inNote('a NUL in a note', 'No\u0000tiz', 'an invisible control character'),
  inNote('tag characters in a note', 'No\u{E0041}tiz', 'an invisible control character'),
];

const FORMULA = 'a spreadsheet would run it';
const FORMULAS: readonly HostileProfile[] = [
  ...['=HYPERLINK(A1)', '+cmd|calc', '-1+1', '@SUM(A1)', '\\t=1+1', '\\r=1+1', '\\n=1+1', ' =1+1', '＝1+1'].map(
    (formula) =>
      inFields(`the formula ${formula} in a title`, ['"Titel"', `"${formula}"`], 'evidence.0.title', FORMULA),
  ),
  inFields('a formula in a publisher', ['"Herausgeber"', '"=1+1"'], 'evidence.0.publisher', FORMULA),
  inFields('a formula in a locator', ['"S. 1"', '"@SUM(A1)"'], 'evidence.0.locator', FORMULA),
  inFields('a formula in a quote', ['"Zitat"', '"+1"'], 'evidence.0.quote', FORMULA),
  inFields('a formula in an addressee', ['"Büro des Rates"', '"-1"'], 'inquiries.0.addressee', FORMULA),
  inFields('a formula in a place', ['"Website"', '"=1"'], 'searches.0.places.1', FORMULA),
  inFields('a formula in a word', ['"KIM"', '"=1"'], 'searches.0.words.0', FORMULA),
];

const ID_FORM = 'an id is the name of the file, a hyphen and a number';
const IDS: readonly HostileProfile[] = [
  ...[
    'AHAUS-1',
    '-1',
    'ahaus',
    'ahaus-0',
    'ahaus-01',
    'ahaus-99999',
    '../ahaus-1',
    'background',
    'cite',
    'ahaus-1\\" onclick=\\"a',
    'ähaus-1',
    'constructor',
  ].map((id) => inFields(`the id ${id}`, ['id: ahaus-1', `id: "${id}"`], 'evidence.0.id', ID_FORM)),
  ...['rheine-1', 'ahaus-x-1', 'kreis-ahaus-1'].map((id) => ({
    name: `the id ${id}`,
    text: () => ahausWith('id: ahaus-1', `id: ${id}`).replace('evidence: [ahaus-1]', `evidence: [${id}]`),
    field: 'evidence.id',
    found: `the id "${id}"`,
  })),
];

const DATE_TEXT = 'a date is text in quotation marks';
const DATES: readonly HostileProfile[] = [
  inFields(
    'a day without quotation marks',
    ['retrieved: "2026-01-03"', 'retrieved: 2026-01-03'],
    'evidence.0.retrieved',
    DATE_TEXT,
  ),
  inFields(
    'a moment',
    ['retrieved: "2026-01-03"', 'retrieved: 2026-01-03T12:00:00Z'],
    'evidence.0.retrieved',
    DATE_TEXT,
  ),
  inFields('a year as a number', ['date: "2026-01-02"', 'date: 2026'], 'evidence.0.date', 'found 2026'),
  inFields(
    'a day that does not exist',
    ['retrieved: "2026-01-03"', 'retrieved: "2026-02-30"'],
    'evidence.0.retrieved',
    'this day does not exist',
  ),
  inFields(
    'a month that does not exist',
    ['date: "2026-01-02"', 'date: "2026-13"'],
    'evidence.0.date',
    'found "2026-13"',
  ),
  inFields(
    'a day with code behind it',
    ['retrieved: "2026-01-03"', 'retrieved: "2026-01-03<b>"'],
    'evidence.0.retrieved',
    'a date is written',
  ),
  inFields(
    'a day in Arabic digits',
    ['retrieved: "2026-01-03"', 'retrieved: "٢٠٢٦-٠١-٠٣"'],
    'evidence.0.retrieved',
    'a date is written',
  ),
  inFields(
    'a day as a list',
    ['retrieved: "2026-01-03"', 'retrieved: ["2026-01-03"]'],
    'evidence.0.retrieved',
    DATE_TEXT,
  ),
];

/** Profiles whose fields hold addresses that run, hidden characters, formulas, false ids and false dates. */
export const HOSTILE_FIELDS: readonly HostileProfile[] = [...URLS, ...HIDDEN_TEXTS, ...FORMULAS, ...IDS, ...DATES];
