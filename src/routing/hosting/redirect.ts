/** An address that has moved: paths from the root of the host, and the status of the answer. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}
