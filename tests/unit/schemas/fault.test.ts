import { expect, test } from 'vitest';
import { formatFault, trusted, type Fault } from '../../../src/schemas/fault.ts';

const FAULT: Fault = {
  file: 'content/registry/authorities.csv',
  line: 12,
  field: 'ags',
  found: 'found "5111000"',
  fix: 'Put it in quotation marks.',
};

test('A fault is told as file, line, field, what was found and how to fix it.', () => {
  expect(formatFault(FAULT)).toBe(
    'content/registry/authorities.csv, line 12, field ags: found "5111000"\n    Fix: Put it in quotation marks.',
  );
});

test('A fault of a whole file names no line and no field.', () => {
  expect(formatFault({ ...FAULT, line: undefined, field: undefined })).toBe(
    'content/registry/authorities.csv: found "5111000"\n    Fix: Put it in quotation marks.',
  );
});

test('A fault of a field without a line names the field alone.', () => {
  expect(formatFault({ ...FAULT, line: undefined })).toMatch(/authorities\.csv, field ags: found/u);
});

test('A checked value can be trusted.', () => {
  expect(trusted({ ok: true, value: 7 })).toBe(7);
});

test('Content that was refused cannot be trusted: the error lists every fault and how many there are.', () => {
  const faults = [FAULT, { ...FAULT, line: 13 }];
  const told = faults.map(formatFault).join('\n\n');
  expect(() => trusted({ ok: false, faults })).toThrow(`2 fault(s) in the content:\n\n${told}\n`);
});
