import type { BadInput } from './bad-input.ts';

const TURKISH = 'content/locales/tr.json';
const ARABIC = 'content/locales/ar.json';
const TURKISH_PRIVACY = 'content/texts/tr/pages/privacy.mdx';
const TRANSLATE = 'Translate the German text of this key.';

/** Languages that lack a file, a key, a form, a term or a passage. */
export const BAD_TRANSLATIONS: readonly BadInput[] = [
  {
    name: 'a translation that is missing',
    alsoBuild: true,
    breakIt: (content) => content.remove('content/texts/tr/pages/imprint.mdx'),
    fault: {
      file: 'content/texts/tr/pages/imprint.mdx',
      found: 'the file is missing',
      fix: 'copy the German file of the same name',
    },
  },
  {
    name: 'interface strings that are missing',
    breakIt: (content) => content.remove(TURKISH),
    fault: { file: TURKISH, found: 'the file is missing', fix: 'copy the German file of the same name' },
  },
  {
    name: 'a key that is missing',
    alsoBuild: true,
    breakIt: (content) => content.replace(TURKISH, /^ *"skip": ".*",\n/mu, ''),
    fault: { file: TURKISH, field: 'nav.skip', found: 'the text is missing or empty', fix: TRANSLATE },
  },
  {
    name: 'a key that is empty',
    breakIt: (content) => content.replace(TURKISH, /"skip": ".*"/u, '"skip": ""'),
    fault: { file: TURKISH, field: 'nav.skip', found: 'the text is missing or empty', fix: TRANSLATE },
  },
  {
    name: 'a key that holds blanks only',
    breakIt: (content) => content.replace(TURKISH, /"skip": ".*"/u, '"skip": "  "'),
    fault: { file: TURKISH, field: 'nav.skip', found: 'the text is missing or empty', fix: TRANSLATE },
  },
  {
    name: 'a key that is misspelt',
    breakIt: (content) => content.replace(TURKISH, '"nav": {', '"nav": {\n      "skipp": "x",'),
    fault: {
      file: TURKISH,
      field: 'nav.skipp',
      found: 'German has no such key',
      fix: 'Remove it, or correct its spelling.',
    },
  },
  {
    name: 'a plural form that is missing',
    breakIt: (content) => content.replace(ARABIC, /^ *"postcodeCount_few": ".*",\n/mu, ''),
    fault: {
      file: ARABIC,
      field: 'authority.postcodeCount_few',
      found: 'the text is missing or empty',
      fix: TRANSLATE,
    },
  },
  {
    name: 'a placeholder that is misspelt',
    breakIt: (content) => content.replace(TURKISH, /("asOf": ".*)\{\{date\}\}/u, '"asOf": "{{datum}}'),
    fault: {
      file: TURKISH,
      field: 'footer.asOf',
      found: 'placeholders {{datum}} instead of {{date}}',
      fix: 'Use exactly the placeholders of the German text.',
    },
  },
  {
    name: 'a glossary term that is missing in one language',
    breakIt: (content) => content.replace('content/glossary/ar.yaml', 'id: kim\n', 'id: kim-neu\n'),
    fault: {
      file: 'content/glossary/ar.yaml',
      field: 'terms',
      found: 'the term "kim" is missing',
      fix: 'Translate it from glossary/de.yaml.',
    },
    count: 2,
  },
  {
    name: 'a paragraph missing in one language',
    alsoBuild: true,
    breakIt: (content) =>
      content.replace('content/texts/ar/resolution.mdx', /<Paragraph id="p2">[\s\S]*?<\/Paragraph>\n/u, ''),
    fault: {
      file: 'content/texts/ar/resolution.mdx',
      found: '<Paragraph p2> of the German text is missing',
      fix: 'Add this passage.',
    },
  },
  {
    name: 'a section missing in one language',
    breakIt: (content) => content.replace('content/texts/tr/demands/concepts.mdx', /^## .*\{#examples\}$/mu, ''),
    fault: {
      file: 'content/texts/tr/demands/concepts.mdx',
      found: 'the heading {#examples} of the German text is missing',
      fix: 'Add this passage.',
    },
  },
  {
    name: 'a demand under an id that German does not have',
    breakIt: (content) =>
      content.replace('content/texts/en/resolution.mdx', '<Demand id="districts">', '<Demand id="kreise">'),
    fault: {
      file: 'content/texts/en/resolution.mdx',
      found: '<Demand districts> of the German text is missing',
      fix: 'Add this passage.',
    },
    count: 2,
  },
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
    name: 'a translation that does not say what it renders',
    breakIt: (content) => content.replace(TURKISH_PRIVACY, 'revision: 1\n', ''),
    fault: {
      file: TURKISH_PRIVACY,
      field: 'revision',
      found: 'the translation does not say what it renders',
      fix: 'npm run translations names it',
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
