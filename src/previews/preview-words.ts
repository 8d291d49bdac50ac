/** All that a picture says; nothing in it grows old. */
export interface PreviewWords {
  /** Language of the words: BCP 47 tag and direction. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly site: string;
  readonly title: string;
  /** Second line, smaller; empty for most pages. */
  readonly note: string;
  /** The short words of the four demands, in their order. */
  readonly demands: readonly string[];
  /** Number of the demand that the page is about, 1 to 4. */
  readonly marked?: number | undefined;
}
