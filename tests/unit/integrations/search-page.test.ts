import { expect, test } from 'vitest';
import { indexedHtml, readSearchPage } from '../../../src/integrations/search-page.ts';

const PLACE = `<html lang="tr"><body><main id="content" data-pagefind-body data-pagefind-meta="kind:authority"><h1>Bottrop</h1>
<section class="row" aria-labelledby="responsible" data-pagefind-ignore><p><bdi lang="de"><b>Bottrop</b></bdi></p>
<dl class="names"><dd><bdi lang="de">Integrationsausschuss</bdi></dd></dl></section>
<ol><li id="concepts"><span class="finding finding-partly-met"></span><div class="of-kreis"><span class="finding finding-met"></span></div></li>
<li id="districts"><span class="finding finding-not-applicable"></span></li>
<li id="reporting"><span class="finding finding-not-researched"></span></li></ol></main></body></html>`;

test('A place can be filtered by its findings, alone and with their demand.', () => {
  expect(readSearchPage(PLACE)?.values).toEqual([
    'kind.authority',
    'demand.concepts',
    'finding.partly-met',
    'concepts.partly-met',
    'demand.reporting',
    'finding.not-researched',
    'reporting.not-researched',
  ]);
});

test('A place with a documented body is found by every name such bodies have had.', () => {
  const page = readSearchPage(PLACE);
  expect(page?.names).toEqual([
    'Bottrop',
    'Integrationsausschuss',
    'Integrationsrat',
    'Ausschuss für Chancengerechtigkeit und Integration',
  ]);
  expect(page?.title).toBe('');
});

test('A place without a documented body is not.', () => {
  expect(readSearchPage(PLACE.replace('class="names"', ''))?.names).toEqual(['Bottrop', 'Integrationsausschuss']);
});

test('A text is about the demands whose wording it links, and is called by heading and menu.', () => {
  const html = `<html lang="en"><a href="/en/x/" aria-current="page">Demands</a><main data-pagefind-body
 data-pagefind-meta="kind:demand"><h1 id="t">Demand <b>4</b></h1><a href="/en/resolution/#demand-reporting">w</a><p>One</p>
 <p data-pagefind-ignore>Two<br>Three</p> four</main> five</html>`;
  const page = readSearchPage(html);
  expect(page?.values).toEqual(['kind.demand', 'demand.reporting']);
  expect(page?.title).toBe('Demand 4 Demands');
  expect(page?.text).toContain('One');
  expect(page?.text).toContain('four');
  expect(page?.text).not.toMatch(/Two|Three|five/u);
});

test('A page that is not marked is not searched.', () => {
  expect(readSearchPage('<html lang="en"><main></main></html>')).toBeUndefined();
});

test('Filters and unseen words are put into what is indexed.', () => {
  const html = indexedHtml('<main id="a"><h1>B</h1></main>', ['kind.text'], {
    called: ['c'],
    names: [],
    main: ['d', 'e'],
    also: [],
  });
  expect(html).toBe(
    '<main id="a"><i data-pagefind-filter="is:kind.text"></i><i data-pagefind-meta="called[title]" title="c"></i>' +
      '<i data-pagefind-meta="main[title]" title="d e"></i><h1>B</h1></main>',
  );
});
