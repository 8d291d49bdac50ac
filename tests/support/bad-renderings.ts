import type { BadInput } from './bad-input.ts';

const TURKISH_PRIVACY = 'content/texts/tr/pages/privacy.mdx';

/** Translations that do not hold what the German text holds, or do not say truly what they render. */
export const BAD_RENDERINGS: readonly BadInput[] = [
  {
    name: 'a paragraph that is left out within a section',
    breakIt: (content) => content.replace(TURKISH_PRIVACY, /\{#mail\}\n\n[^\n]+\n/u, '{#mail}\n'),
    fault: {
      file: TURKISH_PRIVACY,
      at: '{#mail}',
      field: 'mail',
      found: '0 paragraph(s) instead of 1',
      fix: 'Divide the text as German does.',
    },
  },
  {
    name: 'a link that is lost in translation',
    breakIt: (content) => content.replace(TURKISH_PRIVACY, /\[([^\]]+)\]\(https:\/\/www\.ldi\.nrw\.de\/\)/u, 'LDI'),
    fault: {
      file: TURKISH_PRIVACY,
      at: '{#rights}',
      field: 'rights',
      found: 'the link to https://www.ldi.nrw.de/ is missing',
      fix: 'Link as German does.',
    },
  },
  {
    name: 'a link that a translation adds',
    breakIt: (content) =>
      content.replace(TURKISH_PRIVACY, /\{#search\}\n\n/u, '{#search}\n\n[Ek](https://ek.example/) '),
    fault: {
      file: TURKISH_PRIVACY,
      at: '{#search}',
      field: 'search',
      found: 'a link to https://ek.example/, which German has not here',
      fix: 'Link as German does.',
    },
  },
  {
    name: 'a hard word that a translation does not explain',
    breakIt: (content) =>
      content.replace('content/texts/tr/resolution.mdx', /<Term id="paternalistisch">([^<]*)<\/Term>/u, 'x'),
    fault: {
      file: 'content/texts/tr/resolution.mdx',
      at: '<Paragraph id="p2">',
      field: 'p2',
      found: 'the term "paternalistisch" is not explained',
      fix: 'Put <Term id="…"> around it',
    },
  },
  {
    name: 'a number that a translation leaves out',
    breakIt: (content) => content.replace('content/texts/tr/pages/press.mdx', '<Count id="kreise" />', '31'),
    fault: {
      file: 'content/texts/tr/pages/press.mdx',
      at: '## ',
      field: 'what',
      found: 'the number <Count id="kreise" /> is missing',
      fix: 'Say the number as German does.',
    },
  },
  {
    name: 'a translation that does not say what it renders',
    breakIt: (content) => content.replace(TURKISH_PRIVACY, 'revision: 2\n', ''),
    fault: {
      file: TURKISH_PRIVACY,
      field: 'revision',
      found: 'the translation does not say what it renders',
      fix: 'npm run translations names it',
    },
  },
  {
    name: 'a translation of a German revision that does not exist',
    breakIt: (content) => content.replace(TURKISH_PRIVACY, 'revision: 2\n', 'revision: 99\n'),
    fault: {
      file: TURKISH_PRIVACY,
      field: 'revision',
      found: 'revision 99 of German does not exist',
      fix: 'Write the revision that it renders',
    },
  },
  {
    name: 'a translation that calls itself the original',
    breakIt: (content) => content.replace(TURKISH_PRIVACY, 'state: draft', 'state: original'),
    fault: { file: TURKISH_PRIVACY, field: 'state', found: 'found ""original""', fix: 'a translation is "draft"' },
  },
  {
    name: 'a translated summary that belongs to no source',
    breakIt: (content) => content.replace('content/texts/tr/summaries.yaml', '- id: aachen-1\n', '- id: aachen-99\n'),
    fault: {
      file: 'content/texts/tr/summaries.yaml',
      field: 'texts',
      found: 'no profile has a text "aachen-99"',
      fix: 'Use the id of a source or event',
    },
  },
  {
    name: 'German texts that have changed without a record',
    breakIt: (content) =>
      content.replace('content/glossary/de.yaml', 'Sie verpflichtet niemanden rechtlich', 'Sie verpflichtet alle'),
    fault: {
      file: 'content/revisions.json',
      field: 'glossary',
      found: 'the German passage "resolution" has changed and is not recorded',
      fix: 'npm run translations -- --record',
    },
  },
];
