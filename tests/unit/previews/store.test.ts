import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { kept } from '../../../src/previews/store.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Asks for the pictures of some titles and says which had to be drawn. */
async function drawn(folder: string, design: string, titles: readonly string[]): Promise<readonly string[]> {
  const made: string[] = [];
  for (const title of titles) {
    const file = await kept(folder, [{ title }, design], () => {
      made.push(title);
      return Promise.resolve(Buffer.from(`picture of ${title}`));
    });
    expect(Buffer.from(file).toString()).toBe(`picture of ${title}`);
  }
  return made;
}

test('a second build draws nothing, a changed text is drawn alone, a changed design draws everything', async () => {
  const folder = path.join(temporaryFolder(), 'not', 'yet', 'there');
  expect(await drawn(folder, 'a', ['Köln', 'Essen'])).toEqual(['Köln', 'Essen']);
  expect(await drawn(folder, 'a', ['Köln', 'Essen'])).toEqual([]);
  expect(await drawn(folder, 'a', ['Köln', 'Hagen'])).toEqual(['Hagen']);
  expect(await drawn(folder, 'b', ['Köln', 'Essen'])).toEqual(['Köln', 'Essen']);
  expect(readdirSync(folder)).toHaveLength(5);
});
