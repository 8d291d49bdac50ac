import { TRAPS } from './hostile-code.ts';
import { AHAUS, ahausWith, inFields, type HostileProfile } from './hostile-profile.ts';

const ALIASES = 'YAML aliases are not allowed';
const UNKNOWN_TAG = 'Unresolved tag: ';
const TAGS = 'YAML tags are not allowed';

/** A profile whose fields start with other lines. */
function before(name: string, lines: string, at: string | number, found: string): HostileProfile {
  return { name, text: () => ahausWith('---\n', `---\n${lines}\n`), at, found };
}

/** A text with aliases that would grow to ten to the twelfth power. */
const LAUGHS = Array.from({ length: 12 }, (_, level) => {
  const ten = Array.from({ length: 10 }, () => `*l${String(level)}`).join(', ');
  return `l${String(level + 1)}: &l${String(level + 1)} [${ten}]`;
});

const REFERENCES: readonly HostileProfile[] = [
  inFields('an anchor', ['title: "Titel"', 'title: &a "Titel"'], undefined, ALIASES),
  inFields('an alias', ['[concepts]\n    supports: [concepts]', '&a [concepts]\n    supports: *a'], undefined, ALIASES),
  before('a billion laughs', `l0: &l0 ha\n${LAUGHS.join('\n')}`, 2, ALIASES),
  before('an alias of itself', 'a: &a [*a]', 2, ALIASES),
  before('a map merged by alias', 'a: &a {ags: "05111000"}\n<<: *a', 2, ALIASES),
  before('a map merged in place', '<<: {layout: "../../src/layouts/Document.astro"}', 2, 'unknown field "<<"'),
];

const TAGGED: readonly HostileProfile[] = [
  ...[
    '!!js/function',
    '!!js/regexp',
    '!!js/undefined',
    '!!python/object/apply:os.system',
    '!ruby/object',
    '!<tag:evil.example,2026:a>',
  ].map((tag) => inFields(`the tag ${tag}`, ['title: "Titel"', `title: ${tag} "Titel"`], undefined, UNKNOWN_TAG)),
  ...['!!str', '!!binary', '!'].map((tag) =>
    inFields(`the tag ${tag}`, ['title: "Titel"', `title: ${tag} "Titel"`], undefined, TAGS),
  ),
  inFields('a map as a set', ['[concepts]', '!!set {concepts}'], undefined, TAGS),
];

const PROTO = 'the field name "__proto__"';
const KEYS: readonly HostileProfile[] = [
  before('a field twice', 'ags: "05111000"', 'ags: "05554004"', 'Map keys must be unique'),
  before('a field twice, once in quotation marks', '"ags": "05111000"', 'ags: "05554004"', 'Map keys must be unique'),
  before('the prototype of all objects', '__proto__: {evidence: []}', 2, PROTO),
  before('the prototype in quotation marks', '"\\u005f_proto__": {evidence: []}', 2, PROTO),
  inFields('the prototype as a demand', ['concepts: partly-met', '__proto__: partly-met'], undefined, PROTO),
  inFields('the prototype as a field', ['summary: "Zusammenfassung"', '__proto__: "a"'], undefined, PROTO),
  inFields(
    'a constructor as a demand',
    ['concepts: partly-met', 'constructor: partly-met'],
    'assessments.constructor',
    'unknown field',
  ),
  inFields(
    'a method as a demand',
    ['concepts: partly-met', 'hasOwnProperty: partly-met'],
    'assessments.hasOwnProperty',
    'unknown field',
  ),
  inFields(
    'a constructor among demands',
    ['bearsOn: [concepts]', 'bearsOn: [constructor]'],
    'evidence.0.bearsOn.0',
    'Invalid option',
  ),
  inFields(
    'a constructor as a finding',
    ['concepts: partly-met', 'concepts: constructor'],
    'assessments.concepts',
    'Invalid option',
  ),
  inFields(
    'a constructor as a kind of source',
    ['type: press', 'type: constructor'],
    'evidence.0.type',
    'Invalid option',
  ),
  inFields(
    'a method as a council term',
    ['type: press', 'type: press\n    councilTerm: "toString"'],
    'evidence.0.councilTerm',
    'found "toString"',
    'councilTerm',
  ),
  before('a key that is a list', '? [a]\n: b', 2, 'unknown field'),
  ...[
    'layout: "../../src/layouts/Document.astro"',
    'slug: "rheine"',
    'components: {a: b}',
    'url: "/"',
    'prerender: false',
    'draft: true',
    'constructor: {a: b}',
  ].map((line) => before(`the field ${line}`, line, 2, `unknown field "${line.split(':')[0] ?? ''}"`)),
  before('a field whose name steers a terminal', '"a\\e[2J\\n::error::b": 1', 2, 'unknown field'),
];

const VALUES: readonly HostileProfile[] = [
  inFields('a number as a title', ['title: "Titel"', 'title: 0x1F'], 'evidence.0.title', 'found 31'),
  inFields('a binary number as a title', ['title: "Titel"', 'title: 0b11'], 'evidence.0.title', 'found 3'),
  inFields('a day as a title', ['title: "Titel"', 'title: 2026-01-01'], 'evidence.0.title', 'expected string'),
  inFields('nothing as a title', ['title: "Titel"', 'title: ~'], 'evidence.0.title', 'found null'),
  inFields('blanks as a title', ['title: "Titel"', 'title: "   "'], 'evidence.0.title', 'the text is empty'),
  inFields('a list as a title', ['title: "Titel"', 'title: ["Titel"]'], 'evidence.0.title', 'expected string'),
  inFields('a word as yes', ['agrees: true', 'agrees: yes'], 'inquiries.0.answer.agrees', 'expected boolean'),
  inFields('a text that only looks empty', ['reason: "Grund"', 'reason: "\\u200B"'], 'events.0.reason', 'invisible'),
  inFields(
    'a text by languages',
    ['reason: "Grund"', 'reason:\n      de: "Grund"'],
    'events.0.reason',
    'expected string',
    'de:',
  ),
  inFields('an AGS as a number', ['ags: "05554004"', 'ags: 05554004'], 'ags', 'put it in quotation marks'),
];

const MISSING = 'the front matter is missing';
const STRAY = 'a line of the front matter starts with --- or +++';

function whole(name: string, text: string, at: string | number, found: string): HostileProfile {
  return { name, text: () => text, at, found };
}

/** Fields in braces, in which a text may start at the beginning of a line. */
function inBraces(line: string): string {
  const searches = `searches: [{demand: concepts, date: "2026-01-01", words: [a], places: [b, "c\n${line}\n"]}]`;
  return `---\n{ags: "05554004", ${searches}}\n---\n\nNotiz.\n`;
}

const FRAMES: readonly HostileProfile[] = [
  whole('no fields', 'Nur Text.\n', 1, MISSING),
  whole('nothing at all', '', 1, MISSING),
  whole('fields of JavaScript', `---js\n${TRAPS.variable}\n---\n`, 1, MISSING),
  whole('fields of JSON', ';;;\n{"ags": "05554004"}\n;;;\n', 1, MISSING),
  whole('fields of TOML', '+++\nags = "05554004"\n+++\n', 1, MISSING),
  whole('fields behind an empty line', `\n${AHAUS}`, 1, MISSING),
  whole('fields behind a byte order mark', `\uFEFF${AHAUS}`, 1, MISSING),
  whole('fields that never end', AHAUS.replace('---\n\n', '\n'), 1, MISSING),
  whole('lines that end as on old Macintoshes', AHAUS.replaceAll('\n', '\r'), 1, MISSING),
  whole('fields that end in code', `---\nags: "05554004"\n---{${TRAPS.variable}}\n`, 3, STRAY),
  whole('fields that end as in TOML', `---\nags: "05554004"\n+++\n{${TRAPS.variable}}\n---\n`, 3, STRAY),
  whole('fields that end with a blank', '---\nags: "05554004"\n--- \n', 3, STRAY),
  whole('a text that ends the fields for the build alone', inBraces(`---{${TRAPS.variable}}`), 3, STRAY),
  whole('a text that ends the fields for the build alone, as in TOML', inBraces(`+++\n{${TRAPS.variable}}`), 3, STRAY),
  whole('fields that end at once', '---\n---\nags: "05554004"\n---\n', 2, 'found null'),
  whole(
    'a second document',
    ahausWith('assessments:', '...\nags: "05111000"\nassessments:'),
    '\nags: "05111000"',
    'Source contains multiple documents',
  ),
  whole(
    'a directive',
    '---\n%YAML 1.1\n%TAG ! tag:evil.example,2026:\nags: "05554004"\n---\n',
    'ags:',
    'Missing directives-end',
  ),
  whole(
    'a text that only seems to be closed',
    ahausWith('"Titel"', '"Titel\\"'),
    'title:',
    'a text whose quotation mark is left open',
  ),
  whole('a NUL', ahausWith('"Titel"', '"Ti\0tel"'), 'title:', 'an invisible control character'),
  whole('a line that ends as on old Macintoshes', ahausWith('"Titel"\n', '"Titel"\r'), 'title:', 'an invisible'),
  whole('a byte order mark between fields', ahausWith('assessments:', '\uFEFFassessments:'), '\uFEFF', 'an invisible'),
  whole('a list', '---\n- ags: "05554004"\n---\n', 2, 'expected object'),
  whole('a word', '---\nags\n---\n', 2, 'expected object'),
  whole(
    'a tab as indentation',
    '---\nags: "05554004"\nassessments:\n\tconcepts: met\n---\n',
    4,
    'Tabs are not allowed',
  ),
];

/** Profiles whose YAML refers to itself, names types and prototypes, holds other kinds of values, or has a false frame. */
export const HOSTILE_YAML: readonly HostileProfile[] = [...REFERENCES, ...TAGGED, ...KEYS, ...VALUES, ...FRAMES];
