import { Parser } from 'htmlparser2';

const VOID = new Set(['meta', 'link', 'br', 'img', 'input', 'hr', 'use', 'col', 'wbr', 'source', 'area', 'base']);

/** The text that a page gives to the search: its main part without what is marked to be left out. */
export function textOf(html: string): string {
  const parts: string[] = [];
  let inside = 0;
  let ignored = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (VOID.has(name)) return;
      if (inside > 0 || 'data-pagefind-body' in attributes) inside += 1;
      if (ignored > 0 || 'data-pagefind-ignore' in attributes) ignored += 1;
    },
    onclosetag: (name) => {
      if (VOID.has(name)) return;
      if (inside > 0) inside -= 1;
      if (ignored > 0) ignored -= 1;
    },
    ontext: (text) => {
      if (inside > 0 && ignored === 0) parts.push(text);
    },
  });
  parser.end(html);
  return parts.join(' ').replace(/\s+/gu, ' ');
}
