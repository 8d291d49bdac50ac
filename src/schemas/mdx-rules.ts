/** Components that a text may use, each with the attributes it takes. Everything else in a text is refused. */
export const TEXT_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Source: ['id'],
  Term: ['id'],
  German: [],
  Publisher: [],
  Contact: [],
  Hosting: [],
  LanguageTable: [],
  GlossaryList: [],
  FindingLegend: [],
  Credits: [],
  Paragraph: ['id'],
  Demands: [],
  Demand: ['id'],
};

/** Markdown that a text may use. Raw HTML, images, code blocks, imports, exports and expressions are not in the list. */
export const TEXT_NODES: ReadonlySet<string> = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'break',
  'list',
  'listItem',
  'link',
  'blockquote',
  'inlineCode',
  'table',
  'tableRow',
  'tableCell',
]);

/**
 * Whether a link's target may stand in a text: http(s), mailto, an internal path or a fragment.
 * @example isAllowedLink('/glossar/#kim') // true
 * @example isAllowedLink('javascript:alert(1)') // false
 */
export function isAllowedLink(target: string): boolean {
  if (/[\s\\\p{Cc}\p{Cf}]/u.test(target)) return false;
  return /^(https?:\/\/[^/]|mailto:[^:]+@|\/(?!\/)|#)/u.test(target);
}
