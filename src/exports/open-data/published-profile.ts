import type { Assessment } from '../../domain/assessment.ts';
import type { IntegrationBody } from '../../domain/integration-body.ts';
import type { LocalAuthority } from '../../domain/local-authority.ts';
import type { ProfileRecord } from '../../domain/profile-record.ts';

/** An authority with all that is published about it. */
export interface PublishedProfile {
  readonly authority: LocalAuthority;
  readonly kreis: LocalAuthority | undefined;
  readonly body: IntegrationBody;
  readonly kimRunner: LocalAuthority;
  readonly centre:
    | {
        readonly name: string | undefined;
        readonly page: string | undefined;
        readonly sourceUrl: string | undefined;
        readonly retrieved: string;
      }
    | undefined;
  readonly postcodes: readonly string[];
  readonly record: ProfileRecord | undefined;
  readonly assessments: readonly Assessment[];
  readonly kreisAssessments: readonly Assessment[];
}
