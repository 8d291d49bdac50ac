import path from 'node:path';
import { expect, test } from 'vitest';
import { checkProfiles } from '../../src/tasks/content-check/profiles.ts';
import { ContentFolder } from '../../src/tasks/content-files.ts';
import { ContentCopy } from '../support/content-copy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('Evidence of a renamed place keeps the id that it was published with, and only evidence of that place may bear it.', () => {
  const content = new ContentCopy(path.join(temporaryFolder(), 'content'));
  const refused = (): readonly string[] =>
    checkProfiles(new ContentFolder(content.root))
      .filter(({ field }) => field === 'evidence.id')
      .map(({ found }) => found);
  content.write('content/profiles/rheine.mdx', content.read('content/profiles/rheine.mdx').replaceAll('rheine-10', 'alt-rheine-10'));
  expect(refused()).toEqual(['the id "alt-rheine-10"']);
  content.write('content/registry/renamed.csv', 'old_slug,ags,date\nalt-rheine,05315000,2026-11-20\n');
  expect(refused()).toEqual(['the id "alt-rheine-10"']);
  content.write('content/registry/renamed.csv', 'old_slug,ags,date\nalt-rheine,05566076,2026-11-20\n');
  expect(refused()).toEqual([]);
});
