import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/integrations/built-pages.ts';
import { placeNotFoundPages, publish } from '../../../src/integrations/publish.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

/** Paths of a staging folder and a published site, neither of which exists yet. */
function places(): { readonly folder: string; readonly staging: string; readonly dist: string } {
  const folder = temporaryFolder();
  return { folder, staging: path.join(folder, '.staging-dist'), dist: path.join(folder, 'dist') };
}

test('A finished site takes the place of the earlier one as a whole and leaves nothing else behind.', () => {
  const { folder, staging, dist } = places();
  writeFiles(dist, { 'index.html': 'old', 'gone/index.html': 'old' });
  writeFiles(staging, { 'index.html': 'new', 'tr/index.html': 'new' });
  publish(staging, dist);
  expect(listFiles(dist)).toEqual(['index.html', 'tr/index.html']);
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('The first site is published where there was none.', () => {
  const { folder, staging, dist } = places();
  writeFiles(staging, { 'index.html': 'new' });
  publish(staging, dist);
  expect(listFiles(dist)).toEqual(['index.html']);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('The earlier site stays in its place when there is nothing to publish.', () => {
  const { staging, dist } = places();
  writeFiles(dist, { 'index.html': 'old' });
  expect(() => publish(staging, dist)).toThrow();
  expect(existsSync(dist) && listFiles(dist)).toEqual(['index.html']);
});

test('What an interrupted publication left behind does not hinder the next one.', () => {
  const { folder, staging, dist } = places();
  writeFiles(`${staging}-previous`, { 'index.html': 'older' });
  writeFiles(dist, { 'index.html': 'old' });
  writeFiles(staging, { 'index.html': 'new' });
  publish(staging, dist);
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('The 404 page of each language is put where hosts look for it, and nothing else is moved.', () => {
  const site = temporaryFolder();
  writeFiles(site, {
    '404.html': 'de',
    'tr/404/index.html': 'tr',
    'tr/index.html': 'tr',
    'ar/404/index.html': 'ar',
    'kommunen/index.html': 'de',
  });
  mkdirSync(path.join(site, 'empty'));
  placeNotFoundPages(site);
  expect(listFiles(site)).toEqual(['404.html', 'ar/404.html', 'kommunen/index.html', 'tr/404.html', 'tr/index.html']);
  expect(existsSync(path.join(site, 'tr', '404'))).toBe(false);
  expect(readFileSync(path.join(site, 'ar', '404.html'), 'utf8')).toBe('ar');
});
