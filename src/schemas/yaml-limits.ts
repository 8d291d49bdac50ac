import { Lexer, Parser } from 'yaml';

/**
 * Deepest nesting, most members of one list or map, and most parts (words, signs, escapes). The largest profile of November
 * 2026 has 6, 14 and 1,200.
 */
const DEEPEST = 30;
const MOST_ITEMS = 1_000;
const MOST_PARTS = 40_000;

/** What keeps YAML from being read, and where. */
export interface Obstacle {
  /** Position in the source. */
  readonly offset: number;
  readonly found: string;
  readonly fix: string;
}

const SHORTEN = 'Shorten it: write lists and maps as in other files.';

/**
 * Looks in front matter for what would exhaust time or stack of the YAML reader, in one pass that stops at the first obstacle:
 * reading keys takes the square of their number, and nesting takes a call each.
 */
export function obstacleIn(source: string): Obstacle | undefined {
  const parser = new Parser();
  let parts = 0;
  for (const lexeme of new Lexer().lex(source)) {
    const { offset, stack } = parser;
    const place = { offset: Math.min(offset, source.length) };
    if (neverEnds(lexeme))
      return {
        ...place,
        found: 'a text whose quotation mark is left open',
        fix: 'Close it: \\" is a part of the text.',
      };
    parts += [...parser.next(lexeme)].length + lexeme.split('\\').length;
    const found = excess(parts, stack);
    if (found !== undefined) return { ...place, found, fix: SHORTEN };
  }
  return undefined;
}

function excess(parts: number, stack: Parser['stack']): string | undefined {
  const top = stack.at(-1);
  if (parts > MOST_PARTS) return `the fields have more than ${String(MOST_PARTS)} parts`;
  if (stack.length > DEEPEST) return `the fields are nested deeper than ${String(DEEPEST)} levels`;
  if (top !== undefined && 'items' in top && top.items.length > MOST_ITEMS)
    return `a list or map has more than ${String(MOST_ITEMS)} members`;
  return undefined;
}

/** Whether a text in double quotation marks ends in an escaped one, which the YAML reader (2.9.1) overlooks. */
function neverEnds(lexeme: string): boolean {
  if (!lexeme.startsWith('"') || !lexeme.endsWith('\\"')) return false;
  let last = lexeme.length - 2;
  while (lexeme[last] === '\\') last -= 1;
  return (lexeme.length - last) % 2 === 1;
}
