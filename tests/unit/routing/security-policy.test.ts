import { expect, test } from 'vitest';
import { cardSecurityPolicy, contentSecurityPolicy } from '../../../src/routing/security-policy.ts';

/** A policy as its directives. */
function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
}

test('A reading page runs no script and reaches no other host.', () => {
  const policy = directives(contentSecurityPolicy('none'));
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'none'"]);
  expect(policy.has('connect-src')).toBe(false);
});

test('A page with the place finder runs only the site’s own scripts, and they can load only files of the site.', () => {
  const policy = directives(contentSecurityPolicy('local'));
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'"]);
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  expect(policy.has('worker-src')).toBe(false);
});

test('A page with search runs only the site’s own scripts and WebAssembly.', () => {
  const policy = directives(contentSecurityPolicy('search'));
  expect(policy.get('default-src')).toEqual(["'none'"]);
  expect(policy.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  expect(policy.get('worker-src')).toEqual(["'self'"]);
});

test.each(['none', 'local', 'search'] as const)(
  'No policy (%s) allows inline code, evaluation, another host or another base.',
  (scripts) => {
    const policy = contentSecurityPolicy(scripts);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'|https?:|data:|blob:|\*/u);
    expect(directives(policy).get('base-uri')).toEqual(["'none'"]);
  },
);

test('Only a page that says so shows frames, and only those of the site.', () => {
  expect(directives(contentSecurityPolicy('none')).has('frame-src')).toBe(false);
  expect(directives(contentSecurityPolicy('none', 'own')).get('frame-src')).toEqual(["'self'"]);
});

test('A card may show its own styles and do nothing else.', () => {
  expect([...directives(cardSecurityPolicy('abc='))]).toEqual([
    ['default-src', ["'none'"]],
    ['style-src', ["'sha256-abc='"]],
    ['base-uri', ["'none'"]],
    ['form-action', ["'none'"]],
  ]);
});
