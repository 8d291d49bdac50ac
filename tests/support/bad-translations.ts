import type { BadInput } from './bad-input.ts';

const TURKISH = 'content/locales/tr.json';
const ARABIC = 'content/locales/ar.json';
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
];
