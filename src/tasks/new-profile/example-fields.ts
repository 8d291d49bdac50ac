import { DEMANDS, type Demand } from '../../domain/demand.ts';
import { DISPUTE_STATES } from '../../domain/dispute.ts';
import { COUNCIL_TERMS } from '../../domain/council-term.ts';
import { EVIDENCE_TYPES, QUOTE_LENGTH } from '../../domain/evidence.ts';
import { CLOSED_FINDINGS, FINDING_CODES } from '../../domain/finding.ts';
import { METHODOLOGY_VERSIONS, SEARCH_PLACES } from '../../domain/methodology.ts';

/** What the examples depend on. */
export interface ExampleFacts {
  readonly slug: string;
  /** A demand that applies to the authority, if any does. */
  readonly demand: Demand;
  /** ISO date on which the file is made, and the last day for an answer to a question of that day. */
  readonly today: string;
  readonly deadline: string;
}

/** A line of YAML, and what is to be known about its field. */
type Line = readonly [yaml: string, explanation: string];

/** Every field that a profile may have, with values that are valid together, as YAML with an explanation of each. */
export function exampleFields(facts: ExampleFacts): readonly Line[] {
  return [
    ...assessmentLines(facts),
    ...evidenceLines(facts),
    ...searchLines(facts),
    ...inquiryLines(facts),
    ...disputeLines(facts),
    ...eventLines(facts),
  ];
}

const oneOf = (values: readonly string[]): string => `one of: ${values.join(', ')}`;

function assessmentLines({ demand }: ExampleFacts): readonly Line[] {
  return [
    ['assessments:', 'the finding of each demand; without one, it is not-researched'],
    [`  ${demand}: ${CLOSED_FINDINGS[1]}`, `what its events add up to, ${oneOf(FINDING_CODES)}`],
  ];
}

function evidenceLines({ slug, demand, today }: ExampleFacts): readonly Line[] {
  return [
    ['evidence:', 'the sources; they stay, also when they are outdated'],
    [`  - id: ${slug}-1`, 'name of this file, hyphen, number: part of a public address, never changed or used again'],
    [`    type: ${EVIDENCE_TYPES[0] ?? ''}`, oneOf(EVIDENCE_TYPES)],
    ['    title: "Title"', 'as the source gives it'],
    ['    publisher: "Publisher"', 'an authority, a council or a newspaper, never a person'],
    [`    date: "${today}"`, 'of the source: day, month ("2022-06") or year ("2022"), or "unknown"'],
    [
      '    dateBasis: source',
      'one of: source, context (where the date only follows from the context); may be left out',
    ],
    [`    councilTerm: "${COUNCIL_TERMS[0] ?? ''}"`, `of an undated source; ${oneOf(COUNCIL_TERMS)}; may be left out`],
    ['    url: "https://example.org/"', 'http or https'],
    ['    archiveUrl: "https://example.org/archive"', 'a stored copy; may be left out'],
    [`    retrieved: "${today}"`, 'day on which it was read'],
    [`    confirmed: "${today}"`, 'day on which somebody confirmed that it still holds; may be left out'],
    ['    read: full', 'one of: full, excerpt (only a part could be read)'],
    ['    locator: "S. 1"', 'page or item, in German; may be left out'],
    [`    quote: "Quote"`, `word for word, at most ${String(QUOTE_LENGTH)} characters, personal names as [Name]`],
    ['    summary: "Summary"', 'what the source shows, and what it does not show'],
    [`    bearsOn: [${demand}]`, `demands that it has to do with; ${oneOf(DEMANDS)}`],
    [`    supports: [${demand}]`, 'demands for whose finding it counts; without any, it is background'],
    ['    statesNotMet: []', 'demands that, in its own quoted words, are not met'],
  ];
}

function searchLines({ demand, today }: ExampleFacts): readonly Line[] {
  return [
    ['searches:', 'searches, also those without a result'],
    [`  - demand: ${demand}`, oneOf(DEMANDS)],
    [`    date: "${today}"`, 'day of the search'],
    ['    places: ["Ratsinformationssystem", "Website"]', `at least ${String(SEARCH_PLACES)} places`],
    ['    words: ["KIM"]', 'the words that were looked for'],
  ];
}

function inquiryLines({ demand, today, deadline }: ExampleFacts): readonly Line[] {
  return [
    ['inquiries:', 'questions that were put to the authority or council'],
    [`  - demand: ${demand}`, oneOf(DEMANDS)],
    ['    addressee: "Addressee"', 'an office, never a person'],
    ['    question: "Question"', 'word for word'],
    [`    asked: "${today}"`, 'day of the question'],
    [`    deadline: "${deadline}"`, 'day up to which an answer is awaited'],
    ['    answer:', 'left out until it comes'],
    [`      date: "${today}"`, 'day of the answer'],
    ['      agrees: true', 'whether it agrees with the finding as published: true, false'],
    ['      text: "Answer"', 'word for word, without personal names'],
    ['      url: "https://example.org/answer"', 'where it is published; may be left out'],
  ];
}

function disputeLines({ demand, today }: ExampleFacts): readonly Line[] {
  return [
    ['disputes:', 'objections to a finding'],
    [`  - demand: ${demand}`, oneOf(DEMANDS)],
    ['    steps:', `in this order: ${DISPUTE_STATES.join(', ')}`],
    ...DISPUTE_STATES.flatMap((state): readonly Line[] => [
      [`      - state: ${state}`, 'left out until it is reached'],
      [`        date: "${today}"`, 'day on which it was reached'],
    ]),
    ['        reason: "Reason"', 'why it was decided so'],
  ];
}

function eventLines({ slug, demand, today }: ExampleFacts): readonly Line[] {
  return [
    ['events:', 'every change of a finding, oldest first; nothing is deleted, a correction is a new event'],
    [`  - date: "${today}"`, 'day of the change'],
    [`    demand: ${demand}`, oneOf(DEMANDS)],
    ['    from: not-researched', 'the finding before'],
    [`    to: ${CLOSED_FINDINGS[1]}`, oneOf(FINDING_CODES)],
    [`    evidence: [${slug}-1]`, 'ids of the sources that led to it'],
    [`    methodology: "${METHODOLOGY_VERSIONS.at(-1)?.version ?? ''}"`, 'the version in force'],
    ['    reason: "Reason"', 'why, in words that a reader can check against the sources'],
  ];
}
