import { DEMANDS } from '../domain/demand.ts';
import type { Aliases } from './search-aliases.ts';
import { textOf } from './search-text.ts';

/** What the search must know of a page beyond its words. */
export interface SearchPage {
  readonly language: string;
  /** Values of the one filter: `kind.authority`, `demand.reporting`, `finding.met`, and both together: `reporting.met`. */
  readonly values: readonly string[];
  /** German words by which the page is to be found though it does not show them to the search. */
  readonly names: readonly string[];
  /** The words of the page. */
  readonly text: string;
  /** Its heading and the name by which the menu leads to it; empty for places, whose names are German. */
  readonly title: string;
}

/** Names that the integration bodies have or had by law: whoever types one means the body, whatever it is called there. */
const BODY_NAMES = [
  'Integrationsrat',
  'Integrationsausschuss',
  'Ausschuss für Chancengerechtigkeit und Integration',
] as const;

/** Reads from a built page what the search must know; undefined for a page that is not searched. */
export function readSearchPage(html: string): SearchPage | undefined {
  const kind = /data-pagefind-meta="kind:(\w+)"/u.exec(html)?.[1];
  const language = /<html lang="([^"]+)"/u.exec(html)?.[1];
  if (kind === undefined || language === undefined) return undefined;
  const found = kind === 'authority' ? findingsIn(html) : demandsIn(html).map((demand) => `demand.${demand}`);
  const names = kind === 'authority' ? namesIn(html) : [];
  return {
    language,
    values: [`kind.${kind}`, ...new Set(found)],
    names,
    text: textOf(html),
    title: kind === 'authority' ? '' : titleOf(html),
  };
}

/** Words that lead to a page and that no reader sees. */
interface Unseen extends Aliases {
  readonly names: readonly string[];
}

/** The page as it is given to the index: with its filter values, and with words that no reader sees. */
export function indexedHtml(html: string, values: readonly string[], { called, names, main, also }: Unseen): string {
  const filters = values.map((value) => `<i data-pagefind-filter="is:${value}"></i>`);
  const aliases = Object.entries({ called, names, main, also })
    .filter(([, words]) => words.length > 0)
    .map(([name, words]) => `<i data-pagefind-meta="${name}[title]" title="${words.join(' ')}"></i>`);
  return html.replace(/<main\b[^>]*>/u, (start) => start + [...filters, ...aliases].join(''));
}

function titleOf(html: string): string {
  const heading = /<h1\b[^>]*>(.*?)<\/h1>/su.exec(html)?.[1] ?? '';
  const label = /aria-current="page">(.*?)<\/a>/su.exec(html)?.[1] ?? '';
  return `${heading} ${label}`.replace(/<[^>]+>/gu, '');
}

/** Demands that a text is about: it links their wording in the resolution, or is the resolution. */
function demandsIn(html: string): readonly string[] {
  return DEMANDS.filter(
    (demand) => html.includes(`resolution/#demand-${demand}"`) || html.includes(` id="demand-${demand}"`),
  );
}

/** What is known at a place about each demand that applies to it. */
function findingsIn(html: string): readonly string[] {
  return DEMANDS.flatMap((demand) => {
    const row = html.split(`<li id="${demand}"`)[1] ?? '';
    const code = /class="finding finding-([\w-]+)"/u.exec(row)?.[1];
    if (code === undefined || code === 'not-applicable') return [];
    return [`demand.${demand}`, `finding.${code}`, `${demand}.${code}`];
  });
}

/** Names of the offices that are responsible at a place; where a body is documented, all that it can be called. */
function namesIn(html: string): readonly string[] {
  const section = html.split('aria-labelledby="responsible"')[1]?.split('</section>')[0] ?? '';
  const names = [...section.matchAll(/<bdi lang="de">(.*?)<\/bdi>/gu)].map((match) =>
    (match[1] ?? '').replace(/<[^>]+>/gu, ''),
  );
  return [...new Set([...names, ...(section.includes('<dl class="names">') ? BODY_NAMES : [])])];
}
