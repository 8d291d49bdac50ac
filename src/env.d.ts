/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the components inside a text need to know; set by the layout that shows the text. */
    text?: {
      readonly locale: import('./i18n/locales.ts').Locale;
      /** Ids of the cited sources in the order of their numbers. */
      readonly sourceIds: readonly string[];
      /** The demand that the text explains; undefined for other texts. */
      readonly demand: import('./domain/demand.ts').Demand | undefined;
    };
  }
}
