import { DomUtils, ElementType } from 'htmlparser2';
import { fold, type Element, type parse } from '../dom.ts';

type Root = ReturnType<typeof parse> | Element;

/** Elements that do not break a line. */
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'code', 'data', 'em', 'i', 'mark', 'small', 'span', 'strong', 'time']);
/** Elements whose text is quoted, or no text. */
const QUOTED = new Set(['blockquote', 'code', 'pre', 'script', 'style', 'textarea', 'noscript']);

/** Whether a part of a page says nothing of its own: a quote, a name or title in German, an address. */
function isQuoted({ name, attribs }: Element): boolean {
  if (QUOTED.has(name)) return true;
  // In right-to-left pages every run of Latin letters is isolated in such an element, sentences of ours too.
  if (name === 'bdi') return attribs['dir'] !== undefined;
  return attribs['lang'] !== undefined || attribs['dir'] !== undefined;
}

/** The visible text of a part of a page, line by line, without what is quoted and what `skip` names. */
export function linesOf(root: Root, skip: (element: Element) => boolean = () => false): readonly string[] {
  const pieces: string[] = [];
  const walk = (node: Root): void => {
    for (const child of node.children) {
      if (!('attribs' in child)) {
        if ('data' in child && child.type === ElementType.Text)
          pieces.push(DomUtils.textContent(child).replace(/\n/gu, ' '));
      } else if (skip(child) || isQuoted(child)) pieces.push(INLINE.has(child.name) ? ' ' : '\n');
      else {
        const edge = INLINE.has(child.name) ? '' : '\n';
        pieces.push(edge);
        walk(child);
        pieces.push(edge);
      }
    }
  };
  walk(root);
  return pieces
    .join('')
    .split('\n')
    .map(fold)
    .filter((line) => line !== '');
}

/** What is left of a line when phrases are taken out of it, the longest first. */
export function without(line: string, phrases: Iterable<string>): string {
  let rest = line;
  for (const phrase of phrases) if (phrase !== '' && rest.includes(phrase)) rest = rest.replaceAll(phrase, ' ');
  return rest;
}

/** Phrases in the form in which pages show them, the longest first. */
export function inOrder(phrases: readonly string[]): readonly string[] {
  return [...new Set(phrases.map(fold))].toSorted((a, b) => b.length - a.length);
}

/** A number on a line. */
export const DIGIT = /\p{Nd}/u;
