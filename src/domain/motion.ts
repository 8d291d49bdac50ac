/** The model motions that the site offers, in their order; the names are those of their files and never change. */
export const MOTIONS = ['antrag-resolution', 'antrag-bericht', 'antrag-kreiskonzept'] as const;

/** Name of a model motion. */
export type MotionId = (typeof MOTIONS)[number];

/** Whether a word is the name of a model motion. */
export function isMotion(name: string): name is MotionId {
  return MOTIONS.some((id) => id === name);
}

/** The words that every motion has in common, in German. */
export interface MotionForm {
  /** That the motion is a proposal of this site, and how to use it. */
  readonly notice: string;
  readonly applicant: string;
  readonly date: string;
  readonly kind: string;
  readonly subject: string;
  readonly consultation: string;
  readonly proposal: string;
  readonly reasons: string;
  readonly enclosure: string;
  readonly signature: string;
  readonly sources: string;
}

/** A model motion for a council, German; what stands in square brackets is for its users to fill in. */
export interface Motion {
  readonly addressee: string;
  readonly subject: string;
  /** Beratungsfolge: the bodies that deal with it, in their order. */
  readonly consultation: readonly { readonly body: string; readonly date: string; readonly role: string }[];
  /** Words before the proposed decisions. */
  readonly opening: string;
  readonly proposal: readonly { readonly text: string; readonly points?: readonly string[] | undefined }[];
  /** Each reason names its sources: ids of content/registry/sources.yaml. */
  readonly reasons: readonly { readonly text: string; readonly sources: readonly string[] }[];
  readonly enclosure?: string | undefined;
}
