/** A point of a list; lines of its text are separated by line feeds. */
export interface ListItem {
  readonly text: string;
  /** A list of its own below the point. */
  readonly points?: readonly string[] | undefined;
}

/** What a paragraph is in its document, as far as it looks different from running text. */
export type ParagraphRole = 'subtitle' | 'notice' | 'strong' | 'small' | 'address' | 'signature';

/** A part of a document. Lines of a text are separated by line feeds. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly role?: ParagraphRole }
  | {
      readonly kind: 'list';
      readonly numbered: boolean;
      readonly items: readonly ListItem[];
      readonly small?: boolean;
    };

/** A text to edit or print, whatever the format of its file. */
export interface TextDocument {
  /** Title in the file's properties. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Every piece of text of a document's parts, in the order in which they are read. */
export function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'list' ? block.items.flatMap(({ text, points = [] }) => [text, ...points]) : [block.text],
  );
}
