import { expect, test } from 'vitest';
import { readBuiltPages } from '../../../src/integrations/built-pages.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

test('Pages are read with their address and elements, in the order of their files; other files are left out.', () => {
  const site = temporaryFolder();
  writeFiles(site, {
    'tr/kommunen/koeln/index.html': '<a href="/tr/">Köln</a>',
    'index.html': '<h1 id="a">Start</h1>',
    '404.html': '<p>Nichts</p>',
    'style.css': 'p {}',
  });
  expect(readBuiltPages(site).map(({ file, address, elements }) => ({ file, address, elements }))).toEqual([
    { file: '404.html', address: '/404.html', elements: [{ name: 'p', attributes: {} }] },
    { file: 'index.html', address: '/', elements: [{ name: 'h1', attributes: { id: 'a' } }] },
    {
      file: 'tr/kommunen/koeln/index.html',
      address: '/tr/kommunen/koeln/',
      elements: [{ name: 'a', attributes: { href: '/tr/' } }],
    },
  ]);
});
