import path from 'node:path';
import { expect, test } from 'vitest';
import { ContentFolder, shownPath } from '../../../src/tasks/content-files.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

function folderWith(files: Readonly<Record<string, string>>): ContentFolder {
  const root = path.join(temporaryFolder(), 'content');
  writeFiles(root, files);
  return new ContentFolder(root);
}

test('A content folder lists the files below one of its folders, sorted, with paths from its root.', () => {
  const folder = folderWith({ 'pages/tr/b.mdx': '', 'pages/de/a.mdx': '', 'site.yaml': '' });
  expect(folder.list('pages')).toEqual(['pages/de/a.mdx', 'pages/tr/b.mdx']);
});

test('A folder that does not exist holds nothing.', () => {
  expect(folderWith({ 'site.yaml': '' }).list('pages')).toEqual([]);
});

test('Files are read as text and as bytes.', () => {
  const folder = folderWith({ 'site.yaml': 'ä' });
  expect(folder.has('site.yaml')).toBe(true);
  expect(folder.has('nichts.yaml')).toBe(false);
  expect(folder.text('site.yaml')).toBe('ä');
  expect([...folder.bytes('site.yaml')]).toEqual([0xc3, 0xa4]);
});

test('Messages name a content file as it stands in the project, wherever the folder is.', () => {
  expect(shownPath('registry/authorities.csv')).toBe('content/registry/authorities.csv');
});
