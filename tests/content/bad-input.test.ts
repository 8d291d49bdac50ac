import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/tasks/check-content.ts';
import { BAD_INPUTS } from '../support/bad-inputs.ts';
import { ContentCopy } from '../support/content-copy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { containing } from '../support/text-matchers.ts';

function copyContent(): ContentCopy {
  return new ContentCopy(path.join(temporaryFolder(), 'content'));
}

test('The content as it is has no faults.', () => {
  expect(checkContent(copyContent().root)).toEqual([]);
});

test.each(BAD_INPUTS)('The content is refused because of $name', ({ breakIt, fault: expected, count = 1 }) => {
  const content = copyContent();
  breakIt(content);
  const faults = checkContent(content.root);
  expect(faults[0]).toEqual({
    file: expected.file,
    line: expected.at === undefined ? undefined : content.lineOf(expected.file, expected.at),
    field: expected.field,
    found: containing(expected.found),
    fix: containing(expected.fix),
  });
  expect(faults).toHaveLength(count);
});

test('Faults in several files are told together.', () => {
  const content = copyContent();
  content.remove('content/texts/tr/pages/imprint.mdx');
  content.remove('content/glossary/ar.yaml');
  content.replace('content/registry/authorities.csv', '502270,2024-12-31', '502270,2023-02-30');
  expect(checkContent(content.root).map(({ file }) => file)).toEqual([
    'content/registry/authorities.csv',
    'content/texts/tr/pages/imprint.mdx',
    'content/glossary/ar.yaml',
  ]);
});
