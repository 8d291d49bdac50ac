import { WITH_USER_NAME } from './fields.ts';
import { guardNote, type Refusal } from './note-guard.ts';

/** What a kind of text may hold; everything else in it is refused. */
export interface TextRules {
  /** What is refused before the text is parsed. */
  readonly guard?: (body: string) => Refusal | undefined;
  /** Components, each with the attributes it takes. */
  readonly components: Readonly<Record<string, readonly string[]>>;
  /** Kinds of Markdown. */
  readonly nodes: ReadonlySet<string>;
}

const TEXT_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
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
  DataFiles: [],
  DataColumns: [],
  DataCitation: [],
  ResearchState: [],
  NextSteps: [],
  ChangeLog: [],
  EvidenceRules: [],
  MethodologyVersions: [],
  ReplyForm: [],
  Motion: ['id'],
  ResolutionFiles: [],
  Rule: ['id'],
  Paragraph: ['id'],
  Demands: [],
  Demand: ['id'],
  Count: ['id'],
  KeyNumbers: [],
  PressDownloads: [],
};

const TEXT_NODES: ReadonlySet<string> = new Set([
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

/** Texts of the site: Markdown without raw HTML, images, code blocks, imports, exports and expressions. */
export const TEXT_RULES: TextRules = { components: TEXT_COMPONENTS, nodes: TEXT_NODES };

/** Notes of profiles, which anyone may contribute: the same without headings, and one component that points to a source. */
export const NOTE_RULES: TextRules = {
  guard: guardNote,
  components: { Evidence: ['id'] },
  nodes: TEXT_NODES.difference(new Set(['heading'])),
};

/**
 * Whether a link's target may stand in a text: http(s) without a user name, mailto, an internal path or a fragment.
 * @example isAllowedLink('/glossar/#kim') // true
 * @example isAllowedLink('javascript:alert(1)') // false
 */
export function isAllowedLink(target: string): boolean {
  if (/[\s\\\p{Cc}\p{Cf}]|%[01][\da-f]|%7f/iu.test(target)) return false;
  if (WITH_USER_NAME.test(target)) return false;
  return /^(https?:\/\/[^/]|mailto:[^:]+@|\/(?!\/)|#)/u.test(target);
}
