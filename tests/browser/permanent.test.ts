import { expect } from 'vitest';
import { pathTo } from '../../src/routing/routes.ts';
import { test } from '../support/browser.ts';
import { PERMANENT } from '../support/page-types.ts';

test('The permanent address of Köln leads to its profile.', async ({ open, origin }) => {
  const page = await open(PERMANENT);
  await page.waitForURL(`${origin}${pathTo('de', { page: 'authority', slug: 'koeln' })}`);
  expect(await page.locator('h1').textContent()).toContain('Köln');
});
