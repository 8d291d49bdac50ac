import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEMANDS } from '../../../src/domain/demand.ts';
import { bodyStateOf, factsOf } from '../../../src/domain/facts-of.ts';
import { groupOf } from '../../../src/domain/list.ts';
import { isClosedCode } from '../../../src/domain/finding.ts';
import { anyAuthority, anyBody } from '../../support/arbitrary-authorities.ts';
import { anyPlaces } from '../../support/arbitrary-regions.ts';

const TODAY = '2026-11-22';

test('A Kreis is never said to lack a body or to be unresearched: none is asked of it.', () => {
  fc.assert(
    fc.property(anyAuthority, anyBody, (authority, body) => {
      const isKreis = authority.kind === 'kreis' || authority.kind === 'staedteregion';
      expect(bodyStateOf(authority, body)).toBe(isKreis ? 'not-applicable' : body.state);
    }),
  );
});

test('Facts hold each finding as its list counts it, and freshness only where sources prove something.', () => {
  fc.assert(
    fc.property(anyPlaces, anyBody, (places, body) => {
      for (const { authority, assessments } of places) {
        const facts = factsOf(authority, body, assessments, TODAY);
        for (const demand of DEMANDS) {
          const finding = assessments.find((one) => one.demand === demand)?.finding;
          if (finding === undefined) throw new Error('no finding');
          const own = groupOf(finding) === 'self-reported' ? 'self-reported' : finding.code;
          expect(facts.findings[demand]).toBe(own);
          expect(facts.freshness[demand] === undefined).toBe(!isClosedCode(finding.code));
        }
      }
    }),
  );
});
