import { expect, test } from 'vitest';
import { findDeadLinks, type DeadLink } from '../../../src/integrations/check-links.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

/** Dead links of a site whose home page has this body; beside it stand a page, a style sheet and a page in Turkish. */
function deadLinks(body: string, base = '/'): readonly DeadLink[] {
  const site = temporaryFolder();
  writeFiles(site, {
    'index.html': `<!doctype html><html><body>${body}</body></html>`,
    'glossar/index.html': '<h1>Glossar</h1><p id="kim">KIM</p>',
    'tr/glossar/index.html': '<h1>Sözlük</h1><p id="kim">KIM</p>',
    '404.html': '<a href="/">Start</a>'.replace('"/"', `"${base}"`),
    'ä/index.html': '<h1>Ä</h1>',
    'style.css': 'p { color: red }',
  });
  return findDeadLinks(site, base);
}

const NO_PAGE = 'no such page or file';

test.each([
  ['a page', '<a href="/glossar/">x</a>'],
  ['an anchor on a page', '<a href="/tr/glossar/#kim">x</a>'],
  ['a page with a choice', '<a href="/glossar/?a=b,c#kim">x</a><a href="?a=b">y</a>'],
  ['an anchor on the same page', '<p id="oben"></p><a href="#oben">x</a>'],
  ['the page itself', '<a href="#">x</a>'],
  ['a file', '<link rel="stylesheet" href="/style.css">'],
  ['a page with an encoded address', '<a href="/%C3%A4/">x</a>'],
  ['a picture to share', '<meta property="og:image" content="https://a.example/style.css">'],
  ['another site', '<a href="https://example.org/nichts">x</a><a href="//example.org/nichts">y</a>'],
  ['a mailbox', '<a href="mailto:a@example.org">x</a>'],
])('A link to %s is alive.', (_what, body) => {
  expect(deadLinks(body)).toEqual([]);
});

test.each([
  ['a missing page', '<a href="/gibt-es-nicht/">x</a>', '/gibt-es-nicht/', NO_PAGE],
  ['a page without its last slash', '<a href="/glossar">x</a>', '/glossar', NO_PAGE],
  ['a missing page with a choice', '<a href="/nichts/?a=b">x</a>', '/nichts/?a=b', NO_PAGE],
  ['a missing script', '<script src="/nichts.js"></script>', '/nichts.js', NO_PAGE],
  ['a missing picture', '<img src="/nichts.svg" alt="">', '/nichts.svg', NO_PAGE],
  ['a missing picture to share', `<meta property="og:image" content="https://a.example/b.png">`, '/b.png', NO_PAGE],
  ['a picture to share without host', '<meta property="og:image" content="b.png">', 'b.png', NO_PAGE],
  ['a missing anchor on another page', '<a href="/glossar/#nichts">x</a>', '/glossar/#nichts', 'no such anchor'],
  ['a missing anchor on the same page', '<a href="#nichts">x</a>', '#nichts', 'no such anchor'],
  ['an anchor in a file', '<a href="/style.css#kim">x</a>', '/style.css#kim', 'no such anchor'],
  ['an address that cannot be decoded', '<a href="/%E0%A4%A/">x</a>', '/%E0%A4%A/', NO_PAGE],
])('A link to %s is dead.', (_what, body, target, reason) => {
  expect(deadLinks(body)).toEqual([{ page: '/', target, reason }]);
});

test('An id that stands twice on a page is told once, at its page.', () => {
  expect(deadLinks('<p id="a"></p><p id="b"></p><p id="a"></p>')).toEqual([
    { page: '/', target: '#a', reason: 'id used twice' },
  ]);
});

test('The same id on two pages is no fault.', () => {
  expect(deadLinks('<p id="kim"></p>')).toEqual([]);
});

test('Every dead link of a page is found.', () => {
  expect(deadLinks('<a href="/a/">x</a><a href="/b/">y</a><a href="#c">z</a>')).toHaveLength(3);
});

test('On a site served under a path, only links under that path are alive.', () => {
  expect(deadLinks('<a href="/kim/glossar/#kim">x</a><link href="/kim/style.css">', '/kim/')).toEqual([]);
  expect(deadLinks('<a href="/glossar/">x</a>', '/kim/')).toEqual([
    { page: '/', target: '/glossar/', reason: NO_PAGE },
  ]);
});
