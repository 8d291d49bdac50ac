import { expect, test } from 'vitest';
import { isMunicipality } from '../../../src/domain/local-authority.ts';
import { FINDING_CODES } from '../../../src/domain/finding.ts';
import { draw } from '../../../src/map/drawing.ts';
import { svgFile } from '../../../src/map/svg-file.ts';
import { AUTHORITIES } from '../../support/registry.ts';
import { xmlFault } from '../../support/well-formed-xml.ts';

const places = AUTHORITIES.filter(isMunicipality);
const DRAWING = draw('equal', places);
const SYMBOLS = FINDING_CODES.map((code) => `<symbol id="${code}" viewBox="0 0 24 24"/>`).join('');
const findings = {
  ...{ met: 'a', 'partly-met': 'b', 'not-met': 'c', 'nothing-found': 'd', 'awaiting-answer': 'e' },
  ...{ 'not-researched': 'f', 'not-applicable': 'g' },
};
const TEXTS = { title: 'Soest & <Unna>', description: 'D', findings, credit: ['Stand', 'Destatis'] };

test('the file is well-formed, whatever the texts hold and whichever findings there are', () => {
  const codes = new Map(places.map(({ ags }, index) => [ags, FINDING_CODES[index % FINDING_CODES.length] ?? 'met']));
  const file = svgFile(DRAWING, codes, TEXTS, SYMBOLS);
  expect(xmlFault(file)).toBeUndefined();
  expect(file).toContain('<title id="title">Soest &amp; &lt;Unna></title>');
});

test('the legend names only findings that are on the map', () => {
  const file = svgFile(DRAWING, new Map(), TEXTS, SYMBOLS);
  expect(file).not.toContain('>b</text>');
  expect(file).toContain('>Destatis</text>');
});
