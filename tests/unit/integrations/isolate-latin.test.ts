import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolateLatin } from '../../../src/integrations/isolate-latin.ts';

test.each([
  ['a name in brackets', '<p>مجلس (Integrationsrat NRW)</p>', '<p>مجلس (<bdi lang="de">Integrationsrat NRW</bdi>)</p>'],
  ['two names', '<p>KIM، ثم Köln</p>', '<p><bdi lang="de">KIM</bdi>، ثم <bdi lang="de">Köln</bdi></p>'],
  ['a name in a link', '<a href="/x/">Rheine</a>', '<a href="/x/"><bdi lang="de">Rheine</bdi></a>'],
  ['text without Latin letters', '<p>مجلس 2021 (12)</p>', '<p>مجلس 2021 (12)</p>'],
  ['what is isolated already', '<p>في <bdi>Rheine</bdi></p>', '<p>في <bdi>Rheine</bdi></p>'],
  ['a passage in another language', '<p lang="de">Der Rat</p>', '<p lang="de">Der Rat</p>'],
  ['a passage from left to right', '<ul dir="ltr"><li>Rheine</li></ul>', '<ul dir="ltr"><li>Rheine</li></ul>'],
  ['the title and a field', '<title>KIM</title><textarea>Rat</textarea>', '<title>KIM</title><textarea>Rat</textarea>'],
  ['a full stop behind a name', '<p>مجلس KIM. ثم</p>', '<p>مجلس <bdi lang="de">KIM</bdi>. ثم</p>'],
  ['a citation', '<p>(Art.\u00A06 DSGVO)</p>', '<p>(<bdi lang="de">Art.\u00A06 DSGVO</bdi>)</p>'],
  ['a path', '<p><code>/k/05315000/</code></p>', '<p><code>/k/05315000/</code></p>'],
  ['attributes', '<p title="Rat">س</p>', '<p title="Rat">س</p>'],
  [
    'characters written as entities',
    '<p>س &amp; KIM &lt;Rat&gt;</p>',
    '<p>س &amp; <bdi lang="de">KIM</bdi> &lt;<bdi lang="de">Rat</bdi>&gt;</p>',
  ],
])('In a page from right to left, %s.', (_what, html, isolated) => {
  const page = `<!doctype html><html lang="ar" dir="rtl"><body>${html}</body></html>`;
  expect(isolateLatin(page)).toBe(page.replace(html, isolated));
});

test('Nothing but the isolating elements is added, whatever the text, and doing it twice changes nothing more.', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'B', 'ä', ' ', '(', ')', 'س', 'م', '،', '1', '-', '.', '§', '\u00A0', '&amp;'),
  });
  fc.assert(
    fc.property(text, (words) => {
      const page = `<html lang="fa" dir="rtl"><body><p>${words}</p></body></html>`;
      const isolated = isolateLatin(page);
      expect(isolated.replaceAll(/<\/?bdi[^>]*>/gu, '')).toBe(page);
      expect(isolateLatin(isolated)).toBe(isolated);
    }),
  );
});
