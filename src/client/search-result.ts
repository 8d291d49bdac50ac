import type { PagefindPage } from './pagefind.ts';

/** A result as a list item: title with link, kind of page, excerpt with the words found marked. */
export function resultItem(page: PagefindPage, kind: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta['title'] ?? page.url;
  const heading = document.createElement('h2');
  heading.append(link);
  const kindLine = document.createElement('p');
  kindLine.className = 'quiet';
  kindLine.textContent = kind;
  const excerpt = document.createElement('p');
  excerpt.append(...markedText(page.excerpt));
  item.append(heading, kindLine, excerpt);
  return item;
}

/** The text of an excerpt with its marks, and nothing else of its HTML. */
function markedText(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
