/**
 * Markdown dialect of the project: CommonMark and GFM tables, fixed heading ids, no automatic punctuation (its rules are
 * English), no footnotes (their labels are English). Used by the site and by the content check alike.
 */
export const MARKDOWN_FEATURES = {
  smartPunctuation: false,
  gfm: { footnotes: false },
  headingAttributes: true,
} as const;
