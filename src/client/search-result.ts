import type { PagefindPage } from './pagefind.ts';

/** So many passages are shown under a result. */
const MOST_PASSAGES = 3;

/** A result as a list item: title with link, kind of page, excerpt with the words found marked, the headings they stand under. */
export function resultItem(page: PagefindPage, kind: string, german: boolean): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement(german ? 'h3' : 'h2');
  heading.append(linkTo(page.url, page.meta['title'] ?? page.url));
  const kindLine = document.createElement('p');
  kindLine.className = 'quiet';
  kindLine.textContent = kind;
  const excerpt = document.createElement('p');
  excerpt.append(...markedText(page.excerpt));
  const passages = passagesOf(page);
  item.append(heading, kindLine, excerpt, ...passages);
  if (german) for (const part of [heading, excerpt, ...passages]) markGerman(part);
  return item;
}

/** Links to the headings of a page under which the words stand most often. */
function passagesOf({ sub_results: passages, meta }: PagefindPage): readonly HTMLElement[] {
  const best = passages
    .filter(({ anchor, title }) => anchor !== undefined && title !== meta['title'])
    .toSorted((a, b) => b.locations.length - a.locations.length)
    .slice(0, MOST_PASSAGES);
  if (best.length === 0) return [];
  const list = document.createElement('ul');
  list.className = 'search-passages';
  for (const { url, title } of best) {
    const item = document.createElement('li');
    item.append(linkTo(url, title));
    list.append(item);
  }
  return [list];
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

function markGerman(element: HTMLElement): void {
  element.lang = 'de';
  element.dir = 'ltr';
}

/** The text of an excerpt with its marks, and nothing else of its HTML. */
function markedText(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return Array.from(body.childNodes, (node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
