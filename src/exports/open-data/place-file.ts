import { inquiryState } from '../../domain/inquiry.ts';
import type { ProfileRecord } from '../../domain/profile-record.ts';
import type { FileHead, PlaceFile } from '../../schemas/open-data/place-file.ts';
import type { OpenData } from '../../schemas/open-data/tables.ts';
import { uriOrNull } from './words.ts';

/** The rows of all tables by the place they belong to. */
export class RowsByPlace {
  readonly #authorities;
  readonly #bodies;
  readonly #assessments;
  readonly #evidence;
  readonly #events;

  constructor(data: OpenData) {
    const agsOf = ({ ags }: { readonly ags: string }): string => ags;
    this.#authorities = new Map(data.authorities.map((row) => [row.ags, row]));
    this.#bodies = new Map(data['integration-bodies'].map((row) => [row.ags, row]));
    this.#assessments = Map.groupBy(data.assessments, agsOf);
    this.#evidence = Map.groupBy(data.evidence, agsOf);
    this.#events = Map.groupBy(data.events, agsOf);
  }

  /**
   * The file of one place: all that its page shows. Throws for a place that is in no table.
   * @param today ISO date of the build, for the state of inquiries
   */
  fileOf(ags: string, record: ProfileRecord | undefined, head: FileHead, today: string): PlaceFile {
    const authority = this.#authorities.get(ags);
    if (authority === undefined) throw new Error(`no place has the AGS ${ags}`);
    const ofKreis = this.#assessments.get(authority.kreis_ags ?? '') ?? [];
    return {
      ...head,
      authority,
      integration_body: this.#bodies.get(ags) ?? null,
      assessments: this.#assessments.get(ags) ?? [],
      kreis_assessments: ofKreis.filter(({ finding_group }) => finding_group !== 'not-applicable'),
      evidence: this.#evidence.get(ags) ?? [],
      events: this.#events.get(ags) ?? [],
      ...repliesOf(record, today),
    };
  }
}

function repliesOf(
  record: ProfileRecord | undefined,
  today: string,
): Pick<PlaceFile, 'searches' | 'inquiries' | 'disputes'> {
  return {
    searches: (record?.searches ?? []).map((one) => ({ ...one, places: [...one.places], words: [...one.words] })),
    inquiries: (record?.inquiries ?? []).map((inquiry) => ({
      ...inquiry,
      state: inquiryState(inquiry, today),
      answer:
        inquiry.answer === undefined
          ? null
          : { ...inquiry.answer, agrees: inquiry.answer.agrees ?? null, url: uriOrNull(inquiry.answer.url) },
    })),
    disputes: (record?.disputes ?? []).map(({ demand, steps }) => ({
      demand,
      steps: steps.map((step) => ({
        state: step.state,
        date: step.date,
        reason: step.state === 'decided' ? step.reason.de : null,
      })),
    })),
  };
}
