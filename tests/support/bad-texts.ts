import type { BadInput } from './bad-input.ts';

const METHODOLOGY = 'content/texts/de/pages/methodology.mdx';
const SOURCES = 'content/registry/sources.yaml';
const SITE = 'content/site.yaml';

/** First entry of the list of sources. */
function firstSource(list: string): string {
  return /^- id: .*\n(?: {2}.*\n)+/mu.exec(list)?.[0] ?? '';
}

/** Bad front matter, fields and bodies in texts, sources, glossary and settings. */
export const BAD_TEXTS: readonly BadInput[] = [
  {
    name: 'front matter whose quotation mark is left open',
    alsoBuild: true,
    breakIt: (content) => content.replace(METHODOLOGY, /^title: ".*"$/mu, 'title: "Methodik'),
    fault: { file: METHODOLOGY, at: 'title: "Methodik', found: '', fix: 'Mend the YAML: quotation marks around text' },
  },
  {
    name: 'front matter that is missing',
    breakIt: (content) => content.replace(METHODOLOGY, /^---\n/u, ''),
    fault: {
      file: METHODOLOGY,
      at: 'title:',
      found: 'the front matter is missing',
      fix: 'Start the file with a line ---',
    },
  },
  {
    name: 'an unknown field in a text',
    alsoBuild: true,
    breakIt: (content) => content.replace(METHODOLOGY, /^state: original$/mu, 'state: original\nauthor: "A"'),
    fault: {
      file: METHODOLOGY,
      at: 'author:',
      field: 'author',
      found: 'unknown field "author"',
      fix: 'Remove the field',
    },
  },
  {
    name: 'an unknown field in the settings',
    breakIt: (content) => content.replace(SITE, 'publisher:\n', 'publisher:\n  fax: "1"\n'),
    fault: { file: SITE, at: 'fax:', field: 'publisher.fax', found: 'unknown field "fax"', fix: 'Remove the field' },
  },
  {
    name: 'a source retrieved on a day that does not exist',
    breakIt: (content) => content.replace(SOURCES, /retrieved: ".*"/u, 'retrieved: "2023-02-30"'),
    fault: {
      file: SOURCES,
      at: '2023-02-30',
      field: '0.retrieved',
      found: 'found "2023-02-30": this day does not exist',
      fix: 'Correct the value as the message says.',
    },
  },
  {
    name: 'a source whose id is taken',
    breakIt: (content) => content.write(SOURCES, `${content.read(SOURCES)}\n${firstSource(content.read(SOURCES))}`),
    fault: {
      file: SOURCES,
      field: 'id',
      found: 'the id "resolution-2022" is used twice',
      fix: 'Give each source its own id.',
    },
  },
  {
    name: 'an unknown component',
    alsoBuild: true,
    breakIt: (content) => content.write(METHODOLOGY, `${content.read(METHODOLOGY)}\n<Chart kind="bar" />\n`),
    fault: {
      file: METHODOLOGY,
      at: '<Chart',
      found: 'unknown component or HTML <Chart>',
      fix: 'Use Markdown, or one of: Source, Term,',
    },
  },
  {
    name: 'a reference to an unknown source',
    breakIt: (content) =>
      content.write(METHODOLOGY, `${content.read(METHODOLOGY)}\nSatz.<Source id="gibt-es-nicht" />\n`),
    fault: {
      file: METHODOLOGY,
      at: 'gibt-es-nicht',
      field: 'Source.id',
      found: 'no such id "gibt-es-nicht"',
      fix: 'Use an id of content/registry/sources.yaml, or add it there.',
    },
  },
  {
    name: 'a link that would run code',
    breakIt: (content) => content.write(METHODOLOGY, `${content.read(METHODOLOGY)}\n[Klick](javascript:alert)\n`),
    fault: { file: METHODOLOGY, at: '[Klick]', found: 'a link to "javascript:alert"', fix: 'Link to https://…' },
  },
  {
    name: 'a file that no page shows',
    breakIt: (content) => content.write('content/texts/de/pages/metodology.mdx', content.read(METHODOLOGY)),
    fault: {
      file: 'content/texts/de/pages/metodology.mdx',
      found: 'no page shows this file',
      fix: 'Correct its name or folder',
    },
  },
];
