import { mdxToMdast, type MdastNode } from 'satteri';
import type { Block, ListItem } from '../domain/text-document.ts';
import { MARKDOWN_FEATURES } from './markdown-features.ts';

/**
 * The paragraphs and lists of a text's body, without links, explained terms and anchors; the demands of the resolution become one
 * numbered list. Anything else in it is an error: no word may get lost on the way into a document.
 * @param body a text without its front matter, as schemas/mdx has checked it
 */
export function readBlocks(body: string): readonly Block[] {
  return blocksIn(mdxToMdast(body, { features: MARKDOWN_FEATURES }));
}

function blocksIn(node: MdastNode): readonly Block[] {
  return childrenOf(node).flatMap((child): readonly Block[] => {
    if (child.type === 'paragraph') return [{ kind: 'paragraph', text: wordsOf(child) }];
    if (child.type === 'list') return [{ kind: 'list', numbered: child.ordered === true, items: itemsOf(child) }];
    if (child.type !== 'mdxJsxFlowElement')
      throw new Error(`A document cannot hold Markdown of the kind "${child.type}"`);
    return child.name === 'Demands' ? [{ kind: 'list', numbered: true, items: itemsOf(child) }] : blocksIn(child);
  });
}

function itemsOf(list: MdastNode): readonly ListItem[] {
  return childrenOf(list).map((item) => {
    const blocks = blocksIn(item);
    const nested = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : []));
    const text = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
    return nested.length === 0 ? { text } : { text, points: nested };
  });
}

/** The words of a paragraph; a line break of its own stays one, a mere end of a line is a space. */
function wordsOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll('\n', ' ');
  if (node.type === 'break') return '\n';
  return childrenOf(node).map(wordsOf).join('');
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? node.children : [];
}
