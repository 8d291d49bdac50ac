import { expect, test } from 'vitest';
import { isMunicipality } from '../../../src/domain/local-authority.ts';
import { nameLines, textWidth } from '../../../src/map/name-lines.ts';
import { AUTHORITIES } from '../../support/registry.ts';

const NAMES = AUTHORITIES.filter(isMunicipality).map(({ name }) => name);

test.for([
  ['Köln', ['Köln']],
  ['Halle (Westf.)', ['Halle']],
  ['Mönchengladbach', ['Mönchen-', 'gladbach']],
  ['Mülheim an der Ruhr', ['Mülheim', 'an der', 'Ruhr']],
  ['Rheda-Wiedenbrück', ['Rheda-', 'Wieden-', 'brück']],
  ['Schloß Holte-Stukenbrock', ['Schloß', 'Holte-', 'Stuk.']],
] as const)('%s', ([name, lines]) => {
  expect(nameLines(name)).toEqual(lines);
});

test('every name fits on three lines of a hexagon', () => {
  const wide = NAMES.filter(
    (name) => nameLines(name).length > 3 || nameLines(name).some((line) => textWidth(line) > 6),
  );
  expect(wide).toEqual([]);
});

test('no two places have the same lines, but for those whose names differ in brackets only', () => {
  const same = [...Map.groupBy(NAMES, (name) => nameLines(name).join(' '))].filter(([, names]) => names.length > 1);
  expect(same).toEqual([]);
});
