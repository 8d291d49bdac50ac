import type { Checked } from '../../src/schemas/fault.ts';
import type { MdxText } from '../../src/schemas/mdx.ts';
import type { ProfileRecord } from '../../src/domain/profile-record.ts';
import { readProfile } from '../../src/schemas/profile.ts';

/** Name under which test profiles are read. */
export const PROFILE_FILE = 'content/profiles/ort.mdx';

/** A profile that follows all rules and has every field once. */
export const PROFILE = `---
ags: "05315000"
assessments:
  concepts: partly-met
  criterion: nothing-found
  reporting: awaiting-answer
evidence:
  - id: ort-1
    type: council-minutes
    title: "Niederschrift"
    publisher: "Stadt Ort"
    date: "2025-09"
    dateBasis: context
    councilTerm: "2020-2025"
    url: "https://example.org/1"
    archiveUrl: "https://archive.example/1"
    retrieved: "2026-03-01"
    confirmed: "2026-03-02"
    read: excerpt
    locator: "TOP 4"
    quote: "Der Ausschuss hat mitgewirkt."
    summary: "Der Ausschuss wirkte mit."
    bearsOn: [concepts, criterion]
    supports: [concepts]
    statesNotMet: []
searches:
  - demand: criterion
    date: "2026-03-15"
    places: ["Ratsinformation", "Website"]
    words: ["KIM"]
inquiries:
  - demand: reporting
    addressee: "Büro des Rates"
    question: "Erhält der Ausschuss Berichte?"
    asked: "2026-03-20"
    deadline: "2026-04-24"
disputes:
  - demand: concepts
    steps:
      - state: reported
        date: "2026-05-01"
events:
  - date: "2026-04-01"
    demand: concepts
    from: not-researched
    to: partly-met
    evidence: [ort-1]
    methodology: "2.0"
    reason: "Die Niederschrift zeigt es."
  - date: "2026-04-01"
    demand: criterion
    from: not-researched
    to: nothing-found
    methodology: "2.0"
    reason: "Zwei Orte durchsucht."
  - date: "2026-04-01"
    demand: reporting
    from: not-researched
    to: awaiting-answer
    methodology: "2.0"
    reason: "Die Stadt ist gefragt."
---

Eine Notiz mit <Evidence id="ort-1" />.
`;

/** Reads the text of a profile. */
export function readText(source: string): Checked<MdxText<ProfileRecord>> {
  return readProfile(PROFILE_FILE, source);
}

/** The profile with one passage replaced; throws where that is not there, for then nothing would be broken. */
export function profileWith(old: string, by: string): string {
  const changed = PROFILE.replace(old, () => by);
  if (changed === PROFILE) throw new Error(`the profile does not hold "${old}"`);
  return changed;
}

/** Line of a passage in a text, 1-based. */
export function lineOf(text: string, passage: string): number {
  const [before = '', ...rest] = text.split(passage);
  if (rest.length === 0) throw new Error(`the text does not hold "${passage}"`);
  return before.split('\n').length;
}
