import type { Locale } from '../../i18n/locales.ts';

/** Language of the text that a component stands in; throws outside a text, where no language is known. */
export function textLocale(locals: App.Locals): Locale {
  if (locals.text === undefined) throw new Error('a component of texts stands outside a text');
  return locals.text.locale;
}
