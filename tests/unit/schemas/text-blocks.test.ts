import { expect, test } from 'vitest';
import { readBlocks } from '../../../src/schemas/text-blocks.ts';

test('Paragraphs lose their anchors, terms and emphasis, not their words; a line break of its own stays.', () => {
  const body = '<Paragraph id="p1">\n\nDas <Term id="kim">Programm</Term>\nist **neu**.\\\nJa.\n\n</Paragraph>';
  expect(readBlocks(body)).toEqual([{ kind: 'paragraph', text: 'Das Programm ist neu.\nJa.' }]);
});

test('Lists stay lists, with the points below a point, and the demands become one numbered list.', () => {
  const body =
    '- eins\n  - tief\n- zwei\n\n<Demands>\n\n<Demand id="concepts">\n\nErste\n\n</Demand>\n\n<Demand id="criterion">\n\nZweite\n\nmit Satz\n\n</Demand>\n\n</Demands>';
  expect(readBlocks(body)).toEqual([
    { kind: 'list', numbered: false, items: [{ text: 'eins', points: ['tief'] }, { text: 'zwei' }] },
    { kind: 'list', numbered: true, items: [{ text: 'Erste' }, { text: 'Zweite\nmit Satz' }] },
  ]);
});

test('What a document cannot hold is an error: no word gets lost.', () => {
  expect(() => readBlocks('| a | b |\n| - | - |\n| 1 | 2 |')).toThrow('"table"');
});
