import { DomUtils, parseDocument } from 'htmlparser2';
import { byName, type Element } from './dom.ts';
import { xmlFault } from './well-formed-xml.ts';

/** A day or instant with its zone. Source: RFC 3339. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/u;
const ONCE_IN_FEED = ['id', 'title', 'updated'];
const AT_MOST_ONCE = ['subtitle', 'rights', 'generator', 'icon', 'logo', 'content', 'summary', 'published', 'source'];
const KNOWN = [...ONCE_IN_FEED, ...AT_MOST_ONCE, 'author', 'category', 'contributor', 'link', 'entry'];

function childrenOf({ children }: Element): readonly Element[] {
  return children.filter((child): child is Element => 'attribs' in child);
}

function textOf(parent: Element, name: string): string {
  return childrenOf(parent)
    .filter((child) => child.name === name)
    .map((child) => DomUtils.textContent(child))
    .join();
}

/** What of an Atom feed or entry RFC 4287 (4.1, 4.2) does not allow. */
function faultsOf(parent: Element): readonly string[] {
  const names = childrenOf(parent).map(({ name }) => name);
  const count = (name: string): number => names.filter((one) => one === name).length;
  const links = childrenOf(parent).filter(({ name }) => name === 'link');
  const rel = (wanted: string): readonly Element[] =>
    links.filter(({ attribs }) => (attribs['rel'] ?? 'alternate') === wanted);
  const wrong: readonly (readonly [string, boolean])[] = [
    ...ONCE_IN_FEED.map((name) => [`one ${name}`, count(name) === 1] as const),
    ...AT_MOST_ONCE.map((name) => [`at most one ${name}`, count(name) <= 1] as const),
    ...names.map((name) => [`no element ${name}`, KNOWN.includes(name)] as const),
    ['an id that is an IRI', URL.canParse(textOf(parent, 'id'))],
    ['an instant', INSTANT.test(textOf(parent, 'updated'))],
    ['an instant of publication', !names.includes('published') || INSTANT.test(textOf(parent, 'published'))],
    ['one page that it stands for', rel('alternate').length === 1],
    ['links that are addresses', links.every(({ attribs }) => URL.canParse(attribs['href'] ?? ''))],
    ['a title that says something', textOf(parent, 'title').trim() !== ''],
  ];
  return wrong.filter(([, right]) => !right).map(([rule]) => `${parent.name} ${textOf(parent, 'id')} needs ${rule}`);
}

/** Which rules of RFC 4287 an Atom feed breaks. */
export function atomFaults(xml: string): readonly string[] {
  const plain = xml.replaceAll(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, (_, text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
  const broken = xmlFault(plain);
  if (broken !== undefined) return [broken];
  const [feed] = byName(parseDocument(xml, { xmlMode: true }), 'feed');
  if (feed === undefined) return ['no feed'];
  const entries = childrenOf(feed).filter(({ name }) => name === 'entry');
  const ids = entries.map((entry) => textOf(entry, 'id'));
  const authored = (one: Element): boolean => byName(one, 'author').some((author) => textOf(author, 'name') !== '');
  const whole: readonly (readonly [string, boolean])[] = [
    ['the namespace of Atom', feed.attribs['xmlns'] === 'http://www.w3.org/2005/Atom'],
    ['a language', feed.attribs['xml:lang'] === 'de'],
    ['an author', childrenOf(feed).some(({ name }) => name === 'author') ? authored(feed) : entries.every(authored)],
    ['its own address', childrenOf(feed).some(({ attribs }) => attribs['rel'] === 'self')],
    ['ids of their own for its entries', new Set(ids).size === ids.length],
  ];
  const content = entries
    .filter((entry) => textOf(entry, 'content') === '')
    .map((entry) => `${textOf(entry, 'id')} is empty`);
  const missing = whole.filter(([, right]) => !right).map(([rule]) => `the feed needs ${rule}`);
  return [...missing, ...faultsOf(feed), ...entries.flatMap(faultsOf), ...content];
}

/** Entries of an Atom feed by id, with their titles as a reader sees them. */
export function atomEntries(
  xml: string,
): readonly { readonly id: string; readonly title: string; readonly updated: string }[] {
  return byName(parseDocument(xml, { xmlMode: true }), 'entry').map((entry) => ({
    id: textOf(entry, 'id'),
    title: DomUtils.textContent(parseDocument(textOf(entry, 'title'))),
    updated: textOf(entry, 'updated'),
  }));
}
