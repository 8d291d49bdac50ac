import file from '../assets/findings.svg?raw';
import { FINDING_CODES, type FindingCode } from '../domain/finding.ts';

const signs: ReadonlyMap<FindingCode, string> = new Map(
  FINDING_CODES.map((code) => {
    const [, drawing = ''] = new RegExp(`<symbol id="${code}"[^>]*>([\\s\\S]*?)</symbol>`, 'u').exec(file) ?? [];
    return [code, drawing.replace(/\s+/gu, ' ').trim()];
  }),
);

/** The sign of a finding from the one file of signs: SVG elements for a field of 24 × 24 units, in the colour of the text. */
export function drawSign(code: FindingCode): string {
  return signs.get(code) ?? '';
}
