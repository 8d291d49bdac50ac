import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeHostFiles } from '../../../src/integrations/host-files.ts';
import { movedIn } from '../../../src/routing/hosting/redirects-file.ts';
import { readHeaderRules } from '../../support/header-rules.ts';
import { movedUnder } from '../../support/small-site.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

test('The files for hosts name what stands at the top of the site, and moved addresses, all below the path of the site.', () => {
  const site = temporaryFolder();
  writeFiles(site, { 'index.html': '', 'vorlagen/index.html': '', 'einbetten/05315000/de/index.html': '' });
  writeHostFiles(site, '/kim/', movedUnder('/'));
  const read = (file: string): string => readFileSync(path.join(site, file), 'utf8');
  const paths = readHeaderRules(read('_headers')).map((rule) => rule.path);
  expect(paths).toEqual(expect.arrayContaining(['/kim/', '/kim/vorlagen/*', '/kim/einbetten/*']));
  expect(movedIn(read('_redirects'))).toEqual(movedUnder('/kim/'));
});
