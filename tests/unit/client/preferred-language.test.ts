import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preferredLanguage } from '../../../src/client/preferred-language.ts';

test.each([
  [['tr-TR', 'de'], 'de tr ar', 'tr'],
  [['de-DE', 'tr'], 'de tr ar', 'de'],
  [['bs-Latn-BA'], 'sr bs hr', 'bs'],
  [['FA_af'], 'fa prs', 'fa'],
  [['zh-CN', 'uk'], 'de uk', 'uk'],
  [['ti', 'so'], 'de uk', undefined],
  [['d'], 'de', undefined],
  [[], 'de', undefined],
  [[''], 'de', undefined],
  [['de'], '', undefined],
])('A browser that prefers %j is offered, of "%s", %s.', (preferred, offered, best) => {
  expect(preferredLanguage(preferred, offered === '' ? [] : offered.split(' '))).toBe(best);
});

test('Whatever a browser says, only what is offered is suggested, and the earlier wish wins.', () => {
  const tag = fc.oneof(fc.string(), fc.constantFrom('tr', 'tr-CY', 'de-AT', 'AR', 'x-private', 'i-klingon'));
  fc.assert(
    fc.property(fc.array(tag), (preferred) => {
      const best = preferredLanguage(preferred, ['tr', 'ar', 'de']);
      const first = preferred.find((one) => /^(tr|ar|de)(?![^-_])/iu.test(one));
      expect(best).toBe(first?.slice(0, 2).toLowerCase());
    }),
  );
});
