import type { Locale } from '../../src/i18n/locales.ts';
import type { Route } from '../../src/routing/routes.ts';

const RESOLUTION = { page: 'resolution' } as const;
const CRITERION = { page: 'demand', demand: 'criterion' } as const;
const DISTRICTS = { page: 'demand', demand: 'districts' } as const;
const REPORTING = { page: 'demand', demand: 'reporting' } as const;
const GLOSSARY = { page: 'text', text: 'glossary' } as const;
const PRIVACY = { page: 'text', text: 'privacy' } as const;
const ACCESSIBILITY = { page: 'text', text: 'accessibility' } as const;
const METHODOLOGY = { page: 'text', text: 'methodology' } as const;
const IMPRINT = { page: 'text', text: 'imprint' } as const;
const PARTICIPATE = { page: 'text', text: 'participate' } as const;
const place = (slug: string): Route => ({ page: 'authority', slug });

/**
 * What readers type, as they type it – inflected, in capitals, with or without accents, German terms – and the page that must be
 * among the first three results in their language.
 */
export const QUERIES: Readonly<Record<Locale, readonly (readonly [query: string, route: Route])[]>> = {
  de: [
    ['integrationsräte', RESOLUTION],
    ['DATENSCHUTZERKLÄRUNG', PRIVACY],
    ['regelmäßiger Bericht', REPORTING],
    ['Resolution', RESOLUTION],
    ['Kriterien der Förderung', CRITERION],
    ['Integrationsrat Bottrop', place('bottrop')],
    ['Integrationsausschuss Hamm', place('hamm')],
    ['Ausschuss für Chancengerechtigkeit und Integration Solingen', place('solingen')],
    ['muelheim', place('muelheim-an-der-ruhr')],
    ['Rheda Wiedenbrück', place('rheda-wiedenbrueck')],
    ['Konzepten der Kreise', DISTRICTS],
    ['barrierefrei', ACCESSIBILITY],
  ],
  'de-simple': [
    ['Integrations-Räte', RESOLUTION],
    ['Datenschutz', PRIVACY],
    ['Berichte', REPORTING],
    ['mitmachen', PARTICIPATE],
    ['Bottrop', place('bottrop')],
  ],
  en: [
    ['reports', REPORTING],
    ['reporting', REPORTING],
    ['Legal Notice', IMPRINT],
    ['funding criteria', CRITERION],
    ['steering groups', DISTRICTS],
    ['Integrationsrat Bottrop', place('bottrop')],
  ],
  es: [
    ['informes periodicos', REPORTING],
    ['resoluciones', RESOLUTION],
    ['metodologia', METHODOLOGY],
    ['planes de los distritos', DISTRICTS],
    ['Duisburg', place('duisburg')],
  ],
  fr: [
    ['rapports reguliers', REPORTING],
    ['RÉSOLUTION', RESOLUTION],
    ['accessibilite', ACCESSIBILITY],
    ['mentions légales', IMPRINT],
    ['Bielefeld', place('bielefeld')],
  ],
  it: [
    ['relazioni regolari', REPORTING],
    ['risoluzioni', RESOLUTION],
    ['protezione dati', PRIVACY],
    ['circondari', DISTRICTS],
    ['Krefeld', place('krefeld')],
  ],
  ku: [
    ['raporên birêkûpêk', REPORTING],
    ['raporan', REPORTING],
    ['ferhengoka', GLOSSARY],
    ['navçeyê', DISTRICTS],
    ['Meclisên Entegrasyonê', RESOLUTION],
    ['Köln', place('koeln')],
  ],
  nl: [
    ['regelmatige rapportages', REPORTING],
    ['toegankelijk', ACCESSIBILITY],
    ['privacy', PRIVACY],
    ['districten', DISTRICTS],
    ['Kleve', place('kleve')],
  ],
  pl: [
    ['sprawozdania', REPORTING],
    ['sprawozdaniach', REPORTING],
    ['rezolucji', RESOLUTION],
    ['powiatów', DISTRICTS],
    ['dostepnosc', ACCESSIBILITY],
  ],
  ro: [
    ['rapoarte regulate', REPORTING],
    ['rezolutia', RESOLUTION],
    ['protectia datelor', PRIVACY],
    ['criteriu de finantare', CRITERION],
    ['Hagen', place('hagen')],
  ],
  sq: [
    ['raportet', REPORTING],
    ['rezolutës', RESOLUTION],
    ['mbrojtja e te dhenave', PRIVACY],
    ['rretheve', DISTRICTS],
    ['fjalorthit', GLOSSARY],
  ],
  'sr-Latn': [
    ['redovnim izveštajima', REPORTING],
    ['rezolucije', RESOLUTION],
    ['zastita podataka', PRIVACY],
    ['okruzima', DISTRICTS],
    ['pojmovnika', GLOSSARY],
  ],
  tr: [
    ['raporların', REPORTING],
    ['BİLDİRGE', RESOLUTION],
    ['erişilebilirliği', ACCESSIBILITY],
    ['Uyum Meclisleri', RESOLUTION],
    ['SÖZLÜK', GLOSSARY],
    ['Essen', place('essen')],
  ],
  el: [
    ['τακτικές εκθέσεις', REPORTING],
    ['εκθεσεις', REPORTING],
    ['ψηφίσματος', RESOLUTION],
    ['περιφερειών', DISTRICTS],
    ['ΠΡΟΣΒΑΣΙΜΟΤΗΤΑ', ACCESSIBILITY],
    ['Köln', place('koeln')],
  ],
  bg: [
    ['редовните доклади', REPORTING],
    ['резолюцията', RESOLUTION],
    ['окръзи', DISTRICTS],
    ['защита на данни', PRIVACY],
    ['речника', GLOSSARY],
  ],
  ru: [
    ['регулярных отчётов', REPORTING],
    ['резолюции', RESOLUTION],
    ['районов', DISTRICTS],
    ['защиту данных', PRIVACY],
    ['методики', METHODOLOGY],
  ],
  uk: [
    ['регулярних звітів', REPORTING],
    ['резолюції', RESOLUTION],
    ['районами', DISTRICTS],
    ['захисту даних', PRIVACY],
    ['інтеграційними радами', RESOLUTION],
    ['глосарію', GLOSSARY],
  ],
  ar: [
    ['تقارير', REPORTING],
    ['التقارير المنتظمة', REPORTING],
    ['البيان', RESOLUTION],
    ['حماية البيانات', PRIVACY],
    ['منهجية', METHODOLOGY],
    ['Bonn', place('bonn')],
  ],
  fa: [
    ['گزارش‌های منظم', REPORTING],
    ['گزارش', REPORTING],
    ['قطعنامه', RESOLUTION],
    ['شهرستان‌ها', DISTRICTS],
    ['حفاظت از داده', PRIVACY],
  ],
};
