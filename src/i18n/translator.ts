import { createInstance, type TFunction } from 'i18next';
import type original from '../../content/locales/de.json';
import type { TranslationHead } from '../schemas/texts.ts';
import { uiStringsSchema } from '../schemas/ui-strings.ts';
import { LOCALE_CODES, type Locale } from './locales.ts';
import { pseudoLanguage } from './pseudo-language.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof original.strings };
  }
}

const files = import.meta.glob<unknown>('@content/locales/*.json', { eager: true, import: 'default' });

/** The interface strings of one language; throws when the file is missing or broken. */
function stringsOf(locale: Locale): ReturnType<typeof uiStringsSchema.parse> {
  const file = Object.entries(files).find(([name]) => name.endsWith(`/${locale}.json`));
  return uiStringsSchema.parse(file?.[1]);
}

/** How the interface strings of a language were made. */
export function interfaceHead(locale: Locale): TranslationHead {
  return stringsOf(locale);
}

const pseudo = pseudoLanguage(process.env['PSEUDO_LANGUAGE']);
const i18n = createInstance();
if (pseudo !== undefined)
  i18n.use({
    type: 'postProcessor',
    name: 'pseudo',
    process: (text: string, key: string[]) => pseudo(text, key.join()),
  });
await i18n.init({
  postProcess: pseudo === undefined ? false : ['pseudo'],
  resources: Object.fromEntries(LOCALE_CODES.map((locale) => [locale, { translation: stringsOf(locale).strings }])),
  supportedLngs: [...LOCALE_CODES],
  load: 'currentOnly',
  fallbackLng: false,
  returnEmptyString: false,
  interpolation: { escapeValue: false },
  parseMissingKeyHandler: (key: string) => {
    throw new Error(`Interface string "${key}" is missing or empty: add it to every file in content/locales/.`);
  },
});

/** Looks up an interface string by its key. Keys are checked by the compiler, texts by the content check. */
export type Translate = TFunction;

/**
 * The translator of one language.
 * @example translator('tr')('nav.search') // 'Ara'
 */
export function translator(locale: Locale): Translate {
  return i18n.getFixedT(locale);
}
