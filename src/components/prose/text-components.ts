import Contact from './Contact.astro';
import Count from './Count.astro';
import ChangeLog from './ChangeLog.astro';
import EvidenceRules from './EvidenceRules.astro';
import MethodologyVersions from './MethodologyVersions.astro';
import NextSteps from './NextSteps.astro';
import NoteEvidence from './NoteEvidence.astro';
import NoteLink from './NoteLink.astro';
import ReplyForm from './ReplyForm.astro';
import ResearchState from './ResearchState.astro';
import Rule from './Rule.astro';
import Credits from './Credits.astro';
import DataCitation from './DataCitation.astro';
import DataColumns from './DataColumns.astro';
import DataFiles from './DataFiles.astro';
import Demands from './Demands.astro';
import FindingLegend from './FindingLegend.astro';
import German from './German.astro';
import GlossaryList from './GlossaryList.astro';
import Hosting from './Hosting.astro';
import KeyNumbers from './KeyNumbers.astro';
import LanguageTable from './LanguageTable.astro';
import Original from './Original.astro';
import OriginalDemand from './OriginalDemand.astro';
import Paragraph from './Paragraph.astro';
import PlainTerm from './PlainTerm.astro';
import Motion from './Motion.astro';
import Publisher from './Publisher.astro';
import PressDownloads from './PressDownloads.astro';
import ResolutionFiles from './ResolutionFiles.astro';
import ResolutionDemand from './ResolutionDemand.astro';
import Source from './Source.astro';
import Term from './Term.astro';
import TextLink from './TextLink.astro';

/** What the components that a text may use (schemas/mdx-rules) look like. */
export const textComponents = {
  a: TextLink,
  ChangeLog,
  Contact,
  Count,
  EvidenceRules,
  MethodologyVersions,
  NextSteps,
  ReplyForm,
  ResearchState,
  Rule,
  Credits,
  DataCitation,
  DataColumns,
  DataFiles,
  FindingLegend,
  German,
  GlossaryList,
  Hosting,
  KeyNumbers,
  LanguageTable,
  PressDownloads,
  Motion,
  Publisher,
  ResolutionFiles,
  Source,
  Term,
};

/** Notes of profiles: Markdown, and references to the profile's own sources. */
export const noteComponents = { a: NoteLink, Evidence: NoteEvidence };

/** The resolution as the main text of its page: paragraphs with anchors, terms with notes. */
export const resolutionComponents = { ...textComponents, Paragraph, Demands, Demand: ResolutionDemand };

/** The German resolution beside a translation: the same text without a second set of anchors. */
export const originalComponents = {
  ...textComponents,
  Paragraph: Original,
  Demands,
  Demand: OriginalDemand,
  Term: PlainTerm,
};
