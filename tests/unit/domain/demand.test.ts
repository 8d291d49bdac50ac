import { expect, test } from 'vitest';
import { DEMANDS, demandNumber, exclusion } from '../../../src/domain/demand.ts';
import type { IntegrationBody } from '../../../src/domain/integration-body.ts';
import type { LocalAuthority } from '../../../src/domain/local-authority.ts';
import {
  BODIES,
  HOPSTEN,
  KOELN,
  KREIS_STEINFURT,
  RHEINE,
  STADT_AACHEN,
  STAEDTEREGION_AACHEN,
} from '../../support/authorities.ts';

/** For each demand in the order of the resolution: the reason why it does not apply, or '' where it applies. */
function reasons(authority: LocalAuthority, body: IntegrationBody): readonly string[] {
  return DEMANDS.map((demand) => exclusion(demand, authority, body) ?? '');
}

test('The demands are numbered in the order of the resolution.', () => {
  expect(DEMANDS.map(demandNumber)).toEqual([1, 2, 3, 4]);
  expect(DEMANDS).toEqual(['concepts', 'criterion', 'districts', 'reporting']);
});

/** Each kind of place with the reasons while a body may exist, and once a source says that there is none. */
const MUNICIPALITIES = [
  ['a kreisfreie Stadt', KOELN, ['', '', 'kind', ''], ['', '', 'kind', 'no-body']],
  ['the city of Aachen', STADT_AACHEN, ['', '', 'kind', ''], ['', '', 'kind', 'no-body']],
  ['a Stadt of a Kreis', RHEINE, ['', 'kind', 'kind', ''], ['no-body', 'kind', 'kind', 'no-body']],
  ['a Gemeinde of a Kreis', HOPSTEN, ['', 'kind', 'kind', ''], ['no-body', 'kind', 'kind', 'no-body']],
] as const;

const CASES = MUNICIPALITIES.flatMap(([name, authority, open, none]) =>
  BODIES.map((body) => ({ name, authority, body, expected: body.state === 'documented-none' ? none : open })),
);

test.each(CASES)(
  'For $name whose body is "$body.state" the demands apply as the resolution says.',
  ({ authority, body, expected }) => {
    expect(reasons(authority, body)).toEqual(expected);
  },
);

test.each([
  ['A Kreis', KREIS_STEINFURT],
  ['The StädteRegion Aachen', STAEDTEREGION_AACHEN],
] as const)('%s meets demands 1 and 3 only, whatever is known about bodies.', (_name, kreis) => {
  for (const body of BODIES) expect(reasons(kreis, body)).toEqual(['', 'kind', '', 'kind']);
});
