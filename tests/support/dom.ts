import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;

/** An element of a parsed page. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A page as a tree. */
export function parse(html: string): Document {
  return parseDocument(html);
}

/** Elements below a node with one of the given names, in the order of the document. */
export function byName(root: Document | Element, ...names: readonly string[]): readonly Element[] {
  return DomUtils.getElementsByTagName((name) => names.includes(name), root);
}

/** Elements below a node that bear a class. */
export function byClass(root: Document | Element, wanted: string): readonly Element[] {
  return DomUtils.findAll((element) => classesOf(element).includes(wanted), root.children);
}

/** The classes of an element. */
export function classesOf({ attribs }: Element): readonly string[] {
  return (attribs['class'] ?? '').split(' ');
}

/** The texts below a node in their order, without those below the elements that `skip` names. */
export function textsOf(root: Document | Element, skip: (element: Element) => boolean): readonly string[] {
  return root.children.flatMap((child) => {
    if (child.type === ElementType.Text) return [DomUtils.textContent(child)];
    return 'attribs' in child && !skip(child) ? textsOf(child, skip) : [];
  });
}

/** The elements below a node, without those that `skip` names and what is below them. */
export function elementsOf(root: Document | Element, skip: (element: Element) => boolean): readonly Element[] {
  return root.children.flatMap((child) =>
    'attribs' in child && !skip(child) ? [child, ...elementsOf(child, skip)] : [],
  );
}

/** Text of a node, with white space folded. */
export function textOf(node: Document | Element): string {
  return fold(DomUtils.textContent(node));
}

/** A text whose runs of white space are single blanks. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
