/** Elements at whose inner edges a space never means anything on this site. */
const TIGHT = 'a|b|bdi|button|caption|dd|dt|h1|h2|h3|li|mark|p|small|span|strong|summary|td|th|title';
const AFTER_OPENING = new RegExp(`(<(?:${TIGHT})(?: [^<>]*)?>)\\s+`, 'gu');
const BEFORE_CLOSING = new RegExp(`(?<!\\s)\\s+(</(?:${TIGHT})>)`, 'gu');

/**
 * Removes the white space just inside elements, which formatted templates leave there and which would underline a space
 * behind a link or put one inside quotation marks.
 * @example tightHtml('<a href="/"> Home </a>') // '<a href="/">Home</a>'
 */
export function tightHtml(html: string): string {
  return html.replace(AFTER_OPENING, '$1').replace(BEFORE_CLOSING, '$1');
}
