import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksOf, fieldsOf } from '../support/visible-text.ts';

const GERMAN = 'content/texts/de/resolution.mdx';

/** The text as adopted, with the word that was left over in it. */
const ADOPTED = readFileSync('tests/support/resolution-source.txt', 'utf8');

/** The one correction, documented beside the text: the published version reads "mahnen sie an". */
const LEFT_OVER = 'fordern mahnen sie an';

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

test('The word that was left over stands in the adopted text once.', () => {
  expect(ADOPTED.split(LEFT_OVER)).toHaveLength(2);
});

test('The German resolution is the adopted text, character by character, but for the one documented correction.', () => {
  const fields = fieldsOf(GERMAN);
  const field = (name: string): string => fields.get(name) ?? '';
  const paragraphs = blocksOf(GERMAN).map(({ text }) => text);
  const shown = [field('title'), field('subtitle'), ...paragraphs, field('closing')].join('\n');
  expect(folded(shown)).toBe(folded(ADOPTED.replace(LEFT_OVER, 'mahnen sie an')));
});

test('The four demands stand in the adopted order, each a paragraph of its own.', () => {
  const last = blocksOf(GERMAN).slice(-4);
  expect(last.map(({ text }) => ADOPTED.indexOf(text) > 0)).toEqual([true, true, true, true]);
  const places = last.map(({ text }) => ADOPTED.indexOf(text));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
