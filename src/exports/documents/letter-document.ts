import type { Block, TextDocument } from '../../domain/text-document.ts';
import type { Letter } from '../letter.ts';

/** A ready letter as a document: the same words as its text, with the subject as a heading. */
export function letterDocument({ subject, text }: Letter): TextDocument {
  const blocks = text.split('\n').flatMap((line): readonly Block[] => {
    if (line === '') return [];
    return [line === subject ? { kind: 'heading', level: 1, text: line } : { kind: 'paragraph', text: line }];
  });
  return { title: subject, blocks };
}
