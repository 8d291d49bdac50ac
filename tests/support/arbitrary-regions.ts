import fc from 'fast-check';
import { assessmentsOf, shownAssessments, type Assessment, type ShownAssessment } from '../../src/domain/assessment.ts';
import type { LocalAuthority } from '../../src/domain/local-authority.ts';
import type { ProfileRecord } from '../../src/domain/profile-record.ts';
import { anyAuthority, anyBody } from './arbitrary-authorities.ts';
import { anyRecord } from './arbitrary-records.ts';
import { anyValidRecord } from './arbitrary-valid-records.ts';
import { authorityOf } from './authorities.ts';

/** What may be written down about an authority: nothing, something that follows the rules, or anything. */
export const anyKnowledge: fc.Arbitrary<ProfileRecord | undefined> = fc.oneof(
  fc.constant(undefined),
  anyValidRecord,
  anyRecord,
);

/** A place with all that is known about it. */
export interface Place {
  readonly authority: LocalAuthority;
  readonly record: ProfileRecord | undefined;
  readonly assessments: readonly Assessment[];
}

function placeAt(authority: fc.Arbitrary<LocalAuthority>): fc.Arbitrary<Place> {
  return fc.tuple(authority, anyBody, anyKnowledge).map(([one, body, record]) => ({
    authority: one,
    record,
    assessments: assessmentsOf(one, body, record),
  }));
}

/** Any places, each of them once. */
export const anyPlaces: fc.Arbitrary<readonly Place[]> = fc.uniqueArray(placeAt(anyAuthority), {
  selector: ({ authority }) => authority.ags,
  maxLength: 20,
});

/** A Kreis with some municipalities that belong to it. */
export const anyKreis: fc.Arbitrary<{ readonly kreis: Place; readonly municipalities: readonly Place[] }> = fc
  .tuple(fc.constantFrom('05334', '05566'), fc.nat(8))
  .chain(([ags, count]) => {
    const keys = Array.from({ length: count }, (_, index) => `${ags}${String(index * 4).padStart(3, '0')}`);
    return fc.record({
      kreis: placeAt(fc.constant(authorityOf('kreis', ags))),
      municipalities: fc.tuple(...keys.map((key) => placeAt(fc.constant(authorityOf('kreisangehoerige-stadt', key))))),
    });
  });

/** All that the pages of a Kreis and of its municipalities show. */
export function shownIn({
  kreis,
  municipalities,
}: {
  readonly kreis: Place;
  readonly municipalities: readonly Place[];
}): readonly (readonly ShownAssessment[])[] {
  return [
    shownAssessments(kreis.assessments, []),
    ...municipalities.map(({ assessments }) => shownAssessments(assessments, kreis.assessments)),
  ];
}
