/** A text in German and, where there is a translation, in other languages of the site; keys are the site's language codes. */
export interface LocalizedText {
  readonly de: string;
  readonly [locale: string]: string | undefined;
}
