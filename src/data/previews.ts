import { DEMANDS, demandNumber } from '../domain/demand.ts';
import type { LocalAuthority } from '../domain/local-authority.ts';
import type { PreviewPage } from '../domain/preview.ts';
import { LOCALES, ORIGINAL_LOCALE, type Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { DESIGN, makePreview } from '../previews/engine.ts';
import type { PreviewWords } from '../previews/preview-words.ts';
import { kept } from '../previews/store.ts';
import { getDemand, getDemandWords, getPage, getResolution } from './texts.ts';

/** Pictures of earlier builds, trials included: drawing them all takes longer than anything else of a build. */
const FOLDER = 'node_modules/.cache/previews';

/** Pictures keep their words in the pseudo-languages, which try out pages: each trial would draw them all anew. */
const PLAIN = { applyPostProcessor: false };

/** Title of the picture of a page, in the language of the page. */
export async function getPreviewTitle(locale: Locale, page: PreviewPage): Promise<string> {
  switch (page) {
    case 'home':
      return translator(locale)('home.heading', PLAIN);
    case 'authorities':
      return translator(locale)('authorities.title', PLAIN);
    case 'resolution':
      return (await getResolution(locale)).data.title;
    case 'methodology':
    case 'data':
    case 'press':
      return (await getPage(locale, page)).data.title;
    default:
      return (await getDemand(locale, page)).data.title;
  }
}

/** What the picture of a page says. */
export async function getPagePreview(locale: Locale, page: PreviewPage): Promise<PreviewWords> {
  const demand = DEMANDS.find((one) => one === page);
  const frame = await getFrame(locale);
  const title = await getPreviewTitle(locale, page);
  return { ...frame, title, note: '', marked: demand === undefined ? undefined : demandNumber(demand) };
}

/** What the picture of a place says, in German for all languages: its name and kind, and nothing about it. */
export async function getAuthorityPreview({ name, kind }: LocalAuthority): Promise<PreviewWords> {
  const frame = await getFrame(ORIGINAL_LOCALE);
  return { ...frame, title: name, note: translator(ORIGINAL_LOCALE)(`authority.kind.${kind}`, PLAIN) };
}

async function getFrame(locale: Locale): Promise<Pick<PreviewWords, 'tag' | 'direction' | 'site' | 'demands'>> {
  const words = await getDemandWords(locale);
  const { tag, direction } = LOCALES[locale];
  return {
    tag,
    direction,
    site: translator(locale)('site.name', PLAIN),
    demands: DEMANDS.map((demand) => words[demand]),
  };
}

/** A picture as a PNG file, drawn if no earlier build drew the same. */
export function getPreviewFile(words: PreviewWords): Promise<Uint8Array> {
  return kept(FOLDER, [words, DESIGN], () => makePreview(words));
}
