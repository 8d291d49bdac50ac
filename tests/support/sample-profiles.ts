/** Invented profiles, one for each state that an assessment can be in: only for trial builds, never part of the content. */

interface Source {
  readonly id: string;
  readonly type: string;
  readonly demand: string;
  readonly date?: string;
  readonly statesNotMet?: boolean;
}

function source({ id, type, demand, date = '2026-03-01', statesNotMet = false }: Source): string {
  return `  - id: ${id}
    type: ${type}
    title: "Title of ${id}"
    publisher: "Publisher of ${id}"
    date: "${date}"
    url: "https://source.example/${id}"
    archiveUrl: "https://archive.example/${id}"
    retrieved: "2026-11-01"
    read: full
    quote: "Quote of ${id}"
    summary: "Summary of ${id} (de)"
    bearsOn: [${demand}]
    supports: [${demand}]${statesNotMet ? `\n    statesNotMet: [${demand}]` : ''}
`;
}

function event(demand: string, to: string, evidence: readonly string[], from = 'not-researched'): string {
  return `  - date: "2026-11-02"
    demand: ${demand}
    from: ${from}
    to: ${to}
    evidence: [${evidence.join(', ')}]
    methodology: "2.0"
    reason: "Reason for ${to} (de)"
`;
}

const INQUIRY = `inquiries:
  - demand: reporting
    addressee: "Office of the mayor"
    question: "The question that was asked"
    asked: "2026-09-01"
    deadline: "2026-10-06"
`;

function profile(ags: string, fields: string): string {
  return `---\nags: "${ags}"\n${fields}---\n`;
}

/** A place with one source that gives one demand a finding. */
function closed(ags: string, slug: string, demand: string, code: string, type: string): string {
  const id = `${slug}-1`;
  const given = source({ id, type, demand, statesNotMet: code === 'not-met' });
  return profile(ags, `assessments:\n  ${demand}: ${code}\nevidence:\n${given}events:\n${event(demand, code, [id])}`);
}

/** File name in content/profiles/ and text. None of these places has a profile of its own. */
export const SAMPLE_PROFILES: Readonly<Record<string, string>> = {
  'essen.mdx': closed('05113000', 'essen', 'reporting', 'met', 'council-minutes'),
  'krefeld.mdx': closed('05114000', 'krefeld', 'reporting', 'not-met', 'council-decision'),
  'remscheid.mdx': closed('05120000', 'remscheid', 'reporting', 'met', 'self-report'),
  'bottrop.mdx': closed('05512000', 'bottrop', 'reporting', 'not-applicable', 'bylaws'),
  'kreis-olpe.mdx': closed('05966', 'kreis-olpe', 'districts', 'partly-met', 'kim-concept'),
  'moenchengladbach.mdx': profile(
    '05116000',
    `assessments:\n  reporting: awaiting-answer\n${INQUIRY}events:\n${event('reporting', 'awaiting-answer', [])}`,
  ),
  'ahaus.mdx': profile(
    '05554004',
    `assessments:\n  reporting: nothing-found\nsearches:\n  - demand: reporting\n    date: "2026-11-01"\n    places: ["Council information system", "City website"]\n    words: ["KIM", "Integrationsmanagement"]\nevents:\n${event('reporting', 'nothing-found', [])}`,
  ),
  'velbert.mdx': profile(
    '05158032',
    `assessments:\n  reporting: partly-met\nevidence:\n${source({ id: 'velbert-1', type: 'report', demand: 'reporting', date: '2026' })}${INQUIRY}    answer:\n      date: "2026-09-20"\n      agrees: false\n      text: "The answer, word for word."\n      url: "https://answer.example/velbert"\ndisputes:\n  - demand: reporting\n    steps:\n      - { state: reported, date: "2026-11-03" }\n      - { state: acknowledged, date: "2026-11-04" }\n      - { state: under-review, date: "2026-11-05" }\n      - state: decided\n        date: "2026-11-06"\n        reason: "Decision on the dispute (de)"\nevents:\n${event('reporting', 'partly-met', ['velbert-1'])}`,
  ),
};
