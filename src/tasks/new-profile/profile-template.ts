import { DEMANDS, demandNumber, exclusion } from '../../domain/demand.ts';
import { REPLY_WEEKS } from '../../domain/inquiry.ts';
import type { IntegrationBody } from '../../domain/integration-body.ts';
import type { LocalAuthority } from '../../domain/local-authority.ts';
import { NOTE_LENGTH } from '../../schemas/note-guard.ts';
import { exampleFields } from './example-fields.ts';

/** An authority with what its profile starts from. */
export interface Place {
  readonly authority: LocalAuthority;
  /** The Kreis that it belongs to, if any. */
  readonly kreis: LocalAuthority | undefined;
  readonly body: IntegrationBody;
}

/**
 * The text of a new profile: valid as it is, with all facts and fields as comments, so that nothing is said that nobody has found
 * out: YAML behind "# ", everything else behind "## ". The hints stand in the front matter, for a comment in the note would be code.
 * @param today ISO date, for the examples
 */
export function profileTemplate(place: Place, today: string): string {
  const { ags, slug } = place.authority;
  const demand = applicable(place)[0] ?? DEMANDS[0];
  const fields = exampleFields({ slug, demand, today, deadline: weeksAfter(today, REPLY_WEEKS) });
  return [
    '---',
    `## ${factsOf(place)}`,
    `ags: "${ags}"`,
    '## All fields below are examples: remove "# " before those that you need, enter your own values, delete the rest.',
    ...fields.map(([yaml, explanation]) => `# ${yaml} # ${explanation}`),
    '## Below the next line there is room for a note, in German: plain Markdown without headings, HTML and braces,',
    `## at most ${String(NOTE_LENGTH)} characters. It names a source of this file as <Evidence id="${slug}-1" />.`,
    '---',
    '',
  ].join('\n');
}

function applicable({ authority, body }: Place): readonly (typeof DEMANDS)[number][] {
  return DEMANDS.filter((demand) => exclusion(demand, authority, body) === undefined);
}

/** One line on what the registry knows about a place. */
function factsOf(place: Place): string {
  const { authority, kreis, body } = place;
  const demands = applicable(place).map((demand) => `${String(demandNumber(demand))} ${demand}`);
  const facts = [
    `${authority.name}: ${authority.kind}`,
    ...(kreis === undefined ? [] : [kreis.name]),
    `${String(authority.population)} inhabitants on ${authority.populationDate}`,
    bodyFact(body),
    `demands that apply: ${demands.length === 0 ? 'none' : demands.join(', ')}`,
  ];
  return facts.join('; ').replaceAll(/\s+/gu, ' ');
}

function bodyFact(body: IntegrationBody): string {
  switch (body.state) {
    case 'documented':
      return `integration body: ${body.name} (${body.certainty})`;
    case 'documented-none':
      return 'integration body: none, says a source';
    case 'formerly-none':
      return 'integration body: none, says an older source';
    case 'not-researched':
      return 'integration body: not researched';
  }
}

function weeksAfter(day: string, weeks: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 7 * weeks);
  return date.toISOString().slice(0, 10);
}
