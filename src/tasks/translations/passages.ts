import { createHash } from 'node:crypto';
import { DEMANDS } from '../../domain/demand.ts';
import { requiredTexts } from '../../domain/translated-record.ts';
import { meaningOf } from '../../domain/translation.ts';
import { trusted } from '../../schemas/fault.ts';
import { splitFrontMatter } from '../../schemas/front-matter.ts';
import { glossarySchema, TEXT_PAGES } from '../../schemas/texts.ts';
import { flatten, pluralBase, uiStringsSchema } from '../../schemas/ui-strings.ts';
import { readYaml } from '../../schemas/yaml.ts';
import { readRecords } from '../content-check/profiles.ts';
import { shownPath, type ContentFolder } from '../content-files.ts';

/** Passages of one text, in their order: the anchor (or key, or id) of each, and its words. */
export type Passages = ReadonlyMap<string, string>;

/** Names of the texts with a body of their own, and their files within `texts/<locale>/`. */
const BODIES = ['resolution', ...DEMANDS.map((one) => `demands/${one}`), ...TEXT_PAGES.map((one) => `pages/${one}`)];

/** Every German text by its name, divided into the passages that translators and readers are pointed to. */
export function germanTexts(folder: ContentFolder): ReadonlyMap<string, Passages> {
  return new Map([
    ...BODIES.map((name) => [name, bodyPassages(folder, germanFile(name))] as const),
    ['glossary', glossaryPassages(folder)],
    ['interface', stringPassages(folder)],
    ['summaries', summaryPassages(folder)],
  ]);
}

/** A fingerprint of what a passage says: 12 hexadecimal digits that change with its meaning-bearing characters only. */
function fingerprint(text: string): string {
  return createHash('sha256').update(meaningOf(text)).digest('hex').slice(0, 12);
}

/** Fingerprints of all passages of a text. */
export function fingerprints(passages: Passages): ReadonlyMap<string, string> {
  return new Map([...passages].map(([id, text]) => [id, fingerprint(text)]));
}

const HEADING = /^#{2,6} .*\{#([a-z0-9-]+)\}\s*$/u;
const ANCHORED = /^<(Paragraph|Demand) id="([a-z0-9-]+)">$/u;

/** File of a German text with a body of its own. */
export function germanFile(name: string): string {
  return `texts/de/${name}.mdx`;
}

/** Passages of a text file: `head`, with its fields and what stands before the first anchor, then one for each anchor. */
export function bodyPassages(folder: ContentFolder, file: string): Passages {
  const { yaml, body } = trusted(splitFrontMatter(shownPath(file), folder.text(file)));
  const passages = new Map([['head', yaml.replace(/^state: .*$/mu, '')]]);
  let id = 'head';
  for (const line of body.split('\n')) {
    const anchored = ANCHORED.exec(line);
    if (anchored !== null) id = `${anchored[1] === 'Demand' ? 'demand-' : ''}${anchored[2] ?? ''}`;
    else id = HEADING.exec(line)?.[1] ?? id;
    passages.set(id, `${passages.get(id) ?? ''}\n${line}`);
  }
  return passages;
}

function glossaryPassages(folder: ContentFolder): Passages {
  const file = 'glossary/de.yaml';
  const { terms } = trusted(readYaml(shownPath(file), folder.text(file), glossarySchema));
  return new Map(terms.map(({ id, term, explanation }) => [id, `${term} ${explanation}`]));
}

/** Interface strings by their keys, plural forms together. */
function stringPassages(folder: ContentFolder): Passages {
  const file = 'locales/de.json';
  const { strings } = trusted(readYaml(shownPath(file), folder.text(file), uiStringsSchema)); // JSON is YAML
  const passages = new Map<string, string>();
  for (const [key, text] of flatten(strings)) {
    const base = pluralBase(key) ?? key;
    passages.set(base, `${passages.get(base) ?? ''} ${text}`);
  }
  return passages;
}

/** What profiles say in bearing out their findings, which exists in every language. */
function summaryPassages(folder: ContentFolder): Passages {
  const texts = [...readRecords(folder)].flatMap(([slug, record]) => requiredTexts(slug, record));
  return new Map(texts.map(({ id, german }) => [id, german]));
}
