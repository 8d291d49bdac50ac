import { expect, test } from 'vitest';
import { listFiles } from '../../src/integrations/built-pages.ts';
import { contentSecurityPolicy, type PageScripts } from '../../src/routing/security-policy.ts';
import {
  BASE,
  BUILT,
  DIST,
  elements,
  EMBEDS,
  pagesOf,
  readBuilt,
  scriptsOf,
  values,
  type PageElement,
} from '../support/site.ts';

const pages = [...BUILT.values()];
const searchFiles = new Set(pagesOf('search').map(({ file }) => file));
const scriptFiles = new Set(pagesOf('home', 'authorities', 'map', 'not-found').map(({ file }) => file));

/** What a page may run. */
function runs(file: string): PageScripts {
  if (searchFiles.has(file)) return 'search';
  return scriptFiles.has(file) ? 'local' : 'none';
}
/** Profiles show the card that others can embed; nothing else is shown in a frame. */
const frameFiles = new Set(pagesOf('authority').map(({ file }) => file));
const RESOURCES = ['link', 'script', 'style', 'img', 'source', 'video', 'audio', 'iframe', 'object', 'embed'];
const LOADED_LINKS = ['stylesheet', 'preload', 'modulepreload', 'prefetch', 'icon', 'apple-touch-icon', 'manifest'];

/** Files of the pages on which some element breaks a rule. */
function pagesWith(breaks: (element: PageElement) => boolean): readonly string[] {
  return pages.filter((page) => page.elements.some(breaks)).map(({ file }) => file);
}

/** Addresses from which the browser loads something for this element, without a click. */
function loadedBy({ name, attributes }: PageElement): readonly string[] {
  if (name === 'link') {
    const loads = (attributes['rel'] ?? '').split(' ').some((rel) => LOADED_LINKS.includes(rel));
    return loads ? [attributes['href'] ?? ''] : [];
  }
  const sets = (attributes['srcset'] ?? '').split(',').map((part) => part.trim().split(' ')[0]);
  const own = ['src', 'poster', 'data'].map((attribute) => attributes[attribute]);
  return [...own, ...sets].filter((address) => address !== undefined).filter((address) => address !== '');
}

function isOwn(address: string): boolean {
  return address.startsWith(BASE) && !address.startsWith('//');
}

test('every page bears the one policy of its kind', () => {
  const wrong = pages.filter((page) => {
    const policies = values(elements(page, 'meta', { 'http-equiv': 'Content-Security-Policy' }), 'content');
    return policies.join('\n') !== contentSecurityPolicy(runs(page.file), frameFiles.has(page.file) ? 'own' : 'none');
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('every page states its policy before it names any resource', () => {
  const late = pages.filter(({ elements: all }) => {
    const policy = all.findIndex(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    const resource = all.findIndex(({ name }) => RESOURCES.includes(name));
    return policy === -1 || (resource !== -1 && resource < policy);
  });
  expect(late.map(({ file }) => file)).toEqual([]);
});

test('only the pages with search, place finder, filters or map run a script, and in every language', () => {
  const withScript = pages.filter((page) => scriptsOf(page).length > 0).map(({ file }) => file);
  expect(withScript.toSorted()).toEqual([...searchFiles, ...scriptFiles].sort());
});

test('no page holds a script of its own', () => {
  const inline = pages.filter((page) => scriptsOf(page).some(({ attributes }) => attributes['src'] === undefined));
  expect(inline.map(({ file }) => file)).toEqual([]);
});

test('no page holds styles of its own', () => {
  expect(pagesWith(({ name, attributes }) => name === 'style' || attributes['style'] !== undefined)).toEqual([]);
});

test('no element has an event handler or runs its address', () => {
  const runs = ({ attributes }: PageElement): boolean =>
    Object.entries(attributes).some(
      ([key, value]) => /^on/iu.test(key) || /^\s*(javascript|data|vbscript):/iu.test(value),
    );
  expect(pagesWith(runs)).toEqual([]);
});

test('no page embeds another document or moves its addresses, but for profiles, which show their own card', () => {
  const embeds = ['frame', 'object', 'embed', 'portal', 'base'];
  const framed = pages.filter((page) => elements(page, 'iframe').length > 0).map(({ file }) => file);
  expect(framed.toSorted()).toEqual([...frameFiles].sort());
  expect(
    pagesWith(({ name, attributes }) => name === 'iframe' && !(attributes['src'] ?? '').startsWith(`${BASE}${EMBEDS}`)),
  ).toEqual([]);
  expect(pagesWith(({ name, attributes }) => embeds.includes(name) || attributes['srcdoc'] !== undefined)).toEqual([]);
});

test('everything that a page loads comes from the site itself', () => {
  const loaded = new Set(pages.flatMap((page) => page.elements.flatMap(loadedBy)));
  expect(loaded.size).toBeGreaterThan(2);
  expect([...loaded].filter((address) => !isOwn(address))).toEqual([]);
});

test('everything that a style sheet loads comes from the site itself', () => {
  const styles = listFiles(DIST).filter((file) => file.endsWith('.css'));
  const loaded = styles.flatMap((file) =>
    [...readBuilt(file).matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gu)].map(
      ([, url, imported]) => url ?? imported ?? '',
    ),
  );
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((address) => !isOwn(address))).toEqual([]);
});

test('the scripts of the site keep nothing on the device and name no other host', () => {
  const scripts = listFiles(DIST).filter((file) => file.startsWith('_assets/') && /\.m?js$/u.test(file));
  expect(scripts.length).toBeGreaterThan(0);
  const forbidden = /cookie|localStorage|sessionStorage|indexedDB|caches\.|sendBeacon|https?:\/\//iu;
  const wrong = scripts.filter((file) => forbidden.test(readBuilt(file)));
  expect(wrong).toEqual([]);
});
