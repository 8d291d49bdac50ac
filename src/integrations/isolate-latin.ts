import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { latinRuns } from '../i18n/latin-runs.ts';
import { LOCALE_CODES, LOCALES, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { listFiles } from './built-pages.ts';

/** Elements whose text is no running text, or holds no elements. */
const LEFT_ALONE = new Set(['title', 'script', 'style', 'textarea', 'option', 'svg', 'bdi', 'bdo', 'code', 'noscript']);

/** Isolates the German names in every page of the languages that are written from right to left. */
export function isolateLatinInPages(site: string): void {
  const segments = LOCALE_CODES.filter((code) => LOCALES[code].direction === 'rtl').map(
    (code) => LOCALES[code].pathSegment,
  );
  const files = listFiles(site).filter(
    (file) => file.endsWith('.html') && segments.some((segment) => file.startsWith(`${segment}/`)),
  );
  for (const file of files) {
    const page = path.join(site, file);
    writeFileSync(page, isolateLatin(readFileSync(page, 'utf8')));
  }
}

/**
 * A page in a right-to-left script with each run of words in Latin script in an element of its own, so that brackets, commas and line
 * breaks beside them stay where a reader of that script expects them. Passages that are marked as being in another language or
 * direction are left as they are. Source: W3C, Inline markup and bidirectional text in HTML; UAX #9.
 * @example isolateLatin('<p>مجلس (Rat)</p>') // '<p>مجلس (<bdi lang="de">Rat</bdi>)</p>'
 */
export function isolateLatin(html: string): string {
  const pieces: string[] = [];
  let end = 0;
  /** For each open element, whether text in it is left alone. */
  const open: boolean[] = [];
  const parser: Parser = new Parser({
    onopentag: (name, attributes) => {
      const foreign = name !== 'html' && ('lang' in attributes || attributes['dir'] === 'ltr');
      open.push(open.at(-1) === true || foreign || LEFT_ALONE.has(name));
    },
    onclosetag: () => open.pop(),
    ontext: () => {
      if (open.at(-1) !== false) return;
      const [start, after] = [parser.startIndex, parser.endIndex + 1];
      pieces.push(html.slice(end, start), isolated(html.slice(start, after)));
      end = after;
    },
  });
  parser.end(html);
  return pieces.join('') + html.slice(end);
}

function isolated(text: string): string {
  const { tag } = LOCALES[ORIGINAL_LOCALE];
  return text
    .split(/(&[#a-z0-9]+;)/iu)
    .map((piece) => (piece.startsWith('&') ? piece : isolatedRuns(piece, tag)))
    .join('');
}

function isolatedRuns(text: string, tag: string): string {
  return latinRuns(text)
    .map((run) => (run.latin ? `<bdi lang="${tag}">${run.text}</bdi>` : run.text))
    .join('');
}
