import { describe, expect, test } from 'vitest';
import { headersFile } from '../../../../src/routing/hosting/headers-file.ts';
import { headersFor } from '../../../../src/routing/hosting/host-rules.ts';
import { HEADER_HOSTS, headersByRules, readHeaderRules } from '../../../support/header-rules.ts';
import { SMALL_SITE } from '../../../support/small-site.ts';

const FILES = Object.keys(SMALL_SITE);

describe.each(['/', '/kim/'])('The rules of a site under %s', (base) => {
  const rules = readHeaderRules(headersFile(base, FILES));

  test.each(HEADER_HOSTS)('give each file the headers of the description, as %s reads them', (_name, host) => {
    const headersOf = headersByRules(rules, host);
    for (const file of FILES) {
      const path = file.replace(/(^|\/)index\.html$/u, '$1');
      const { 'Content-Type': type, ...wanted } = headersFor(path);
      const { 'Content-Type': given, ...others } = headersOf(`${base}${path}`);
      expect(others, file).toEqual(wanted);
      // Usual types are left to the host.
      expect([type, undefined], file).toContain(given);
    }
  });

  test('speak of nothing outside of the site', () => {
    expect(rules.filter(({ path }) => !path.startsWith(base))).toEqual([]);
  });
});

test('No rule for all addresses speaks of frames, for it could not be taken back for what is made to be embedded.', () => {
  const [everywhere] = readHeaderRules(headersFile('/', FILES));
  expect(everywhere?.path).toBe('/*');
  const names = everywhere?.headers.map(([name]) => name);
  expect(names).toContain('Referrer-Policy');
  for (const name of ['Content-Security-Policy', 'X-Frame-Options', 'Cache-Control']) expect(names).not.toContain(name);
});

test('A folder whose name begins like that of the embeds would spoil their headers on Netlify, and is noticed.', () => {
  const rules = readHeaderRules(headersFile('/', [...FILES, 'ein/index.html']));
  const [, netlify] = HEADER_HOSTS;
  expect(headersByRules(rules, netlify[1])('/einbetten/05315000/de/')['Content-Security-Policy']).toContain(', ');
});
