/** File that a hostile profile is written to, unless it says otherwise. */
export const HOSTILE_FILE = 'content/profiles/ahaus.mdx';

/** A profile that has to be refused, and the first fault that has to be told about it. */
export interface HostileProfile {
  /** What is in it. */
  readonly name: string;
  /** Path of the file, as in faults; HOSTILE_FILE unless told otherwise. */
  readonly file?: string;
  /** Made when it is needed: some are large. */
  readonly text: () => string;
  /** The passage, or the number, of the line that the fault must name; without it, no line makes sense. */
  readonly at?: string | number;
  readonly field?: string;
  readonly found: string;
  /** A part of the advice; there always is one. */
  readonly fix?: string;
}

/** A valid profile of Ahaus that has every field that takes text or an address. */
export const AHAUS = `---
ags: "05554004"
assessments:
  concepts: partly-met
evidence:
  - id: ahaus-1
    type: press
    title: "Titel"
    publisher: "Herausgeber"
    date: "2026-01-02"
    url: "https://example.org/1"
    archiveUrl: "https://example.org/archive"
    retrieved: "2026-01-03"
    read: full
    locator: "S. 1"
    quote: "Zitat"
    summary: "Zusammenfassung"
    bearsOn: [concepts]
    supports: [concepts]
searches:
  - demand: concepts
    date: "2026-01-04"
    places: ["Ratsinformationssystem", "Website"]
    words: ["KIM"]
inquiries:
  - demand: reporting
    addressee: "Büro des Rates"
    question: "Frage?"
    asked: "2026-01-05"
    deadline: "2026-02-09"
    answer:
      date: "2026-01-06"
      agrees: true
      text: "Antwort"
      url: "https://example.org/answer"
disputes:
  - demand: concepts
    steps:
      - state: reported
        date: "2026-01-10"
events:
  - date: "2026-01-08"
    demand: concepts
    from: not-researched
    to: partly-met
    evidence: [ahaus-1]
    methodology: "2.0"
    reason: "Grund"
---

Notiz.
`;

/** The profile with one passage replaced; throws where that is not there, for then nothing would be hostile. */
export function ahausWith(old: string, by: string): string {
  const changed = AHAUS.replace(old, () => by);
  if (changed === AHAUS) throw new Error(`the profile does not hold "${old}"`);
  return changed;
}

/** A profile whose note is the given text: its first line is named unless `at` says otherwise. */
export function inNote(name: string, note: string, found: string, at?: string | number): HostileProfile {
  return { name, text: () => ahausWith('Notiz.', note), at: at ?? note.split('\n')[0] ?? '', found };
}

/** A profile with a passage of its fields replaced: the first line of the new passage is named unless `at` says otherwise. */
export function inFields(
  name: string,
  [old, by]: readonly [string, string],
  field: string | undefined,
  found: string,
  at = by.trim().split('\n')[0] ?? '',
): HostileProfile {
  return { name, text: () => ahausWith(old, by), at, found, ...(field !== undefined && { field }) };
}
