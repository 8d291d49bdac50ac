import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';

/** Elements without an end tag. */
const VOID = new Set(['br', 'img', 'input', 'link', 'meta', 'hr']);

/** Whether an element of a page holds words of a printed document. */
export type Holds = (name: string, attributes: Readonly<Record<string, string>>) => boolean;

/** Parts of the resolution's page whose words its PDF rests on; day of the build and version of the data are not among them. */
export const RESOLUTION_PARTS: Holds = (_name, attributes) =>
  (attributes['class'] ?? '').split(' ').some((name) => name === 'notice' || name === 'document') ||
  ['names', 'edition'].includes(attributes['aria-labelledby'] ?? '');

/** The words of those elements of a page, white space apart. */
export function printedText(html: string, holds: Holds): string {
  const words: string[] = [];
  /** For each open element, whether it is printed. */
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!VOID.has(name)) open.push(open.at(-1) === true || holds(name, attributes));
    },
    onclosetag: (name) => {
      if (!VOID.has(name)) open.pop();
    },
    ontext: (text) => {
      if (open.at(-1) === true) words.push(text);
    },
  });
  parser.end(html);
  return words.join(' ').replaceAll(/\s+/gu, '');
}

/** A fingerprint of a text: 16 hexadecimal digits. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
