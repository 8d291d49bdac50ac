import { expect, test } from 'vitest';
import { findDeadLinks } from '../../src/integrations/check-links.ts';
import { UNLINKED_SOURCES } from '../support/registry.ts';
import { BASE, BUILT, DIST } from '../support/site.ts';

/** Every address that leaves the site, with the pages that name it. */
const external = Map.groupBy(
  [...BUILT.values()].flatMap(({ file, elements }) =>
    elements.flatMap(({ attributes }) =>
      [attributes['href'], attributes['src'], attributes['action'], attributes['cite']]
        .filter((target) => target !== undefined && /^([a-z][a-z\d+.-]*:|\/\/)/iu.test(target))
        .map((target = '') => ({ file, target })),
    ),
  ),
  ({ target }) => target,
);

test('no link within the site leads nowhere, and no id stands twice on a page', () => {
  expect(findDeadLinks(DIST, BASE)).toEqual([]);
});

test('links that leave the site name a web page or a mail address in full', () => {
  expect(external.size).toBeGreaterThan(100);
  const others = [...external].filter(([target]) => !/^(https?:\/\/[^/]|mailto:([^@]+@|\?subject=))/iu.test(target));
  expect(others.map(([target, uses]) => [target, uses[0]?.file])).toEqual([]);
});

test('no page links to the site of a source that the registry keeps unlinked', () => {
  const hosts = new Set(UNLINKED_SOURCES.map((url) => new URL(url).hostname));
  expect(hosts.size).toBeGreaterThan(0);
  const linked = [...external].filter(([target]) => hosts.has(new URL(target, 'https://same.example').hostname));
  expect(linked.map(([target, uses]) => [target, uses.map(({ file }) => file)])).toEqual([]);
});
