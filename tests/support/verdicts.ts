import type { Locale } from '../../src/i18n/locales.ts';

/**
 * Sentences that would say of an open cell that a body is not involved, in each language of the site: a negation near a word of
 * taking part. They are looked for in what a page says about a cell, not in general explanations.
 */
export const VERDICTS: Readonly<Record<Locale, RegExp>> = {
  de: /\b(nicht|kein\w*|ohne|nie)\b[^.?:]{0,60}\b(beteilig\w+|einbezogen|eingebunden|gehört|erfüllt|mitgewirkt|informiert|berichtet)/iu,
  'de-simple':
    /\b(nicht|kein\w*|nie)\b[^.?:]{0,60}\b(dabei|mitgemacht|mit-gemacht|beteiligt|erfüllt|gefragt|informiert)/iu,
  en: /\b(not|no|never|without)\b[^.?:]{0,60}\b(involve\w*|took part|taken part|take part|consulted|heard|met\b|informed|included)/iu,
  tr: /\b(katılmıyor|katılmadı|katılmamış\w*|dahil edilmedi|dâhil edilmedi|yerine getirilmedi\w*|bilgilendirilmedi|dışlan\w+)/iu,
  ar: /(لم|لا|لن|دون)\s+(يشارك|تشارك|يُشرك|يشرك|يُستشر|يتحقق|يتحقّق|يُبلَّغ)/u,
};
