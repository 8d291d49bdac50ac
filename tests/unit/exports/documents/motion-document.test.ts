import { describe, expect, test } from 'vitest';
import { MOTIONS } from '../../../../src/domain/motion.ts';
import { textsOf } from '../../../../src/domain/text-document.ts';
import { sourceIdsOf } from '../../../../src/exports/documents/motion-document.ts';
import { FORM, MOTION_DOCUMENTS, MOTION_TEXTS, sourcesWith } from '../../../support/motions.ts';

/** Words that a proposal of this site must not hold: parties, and demands on law that no source bears out. */
const FORBIDDEN = /\b(CDU|SPD|FDP|AfD|BSW|Bündnis|Grüne|Linke|Volt|UNVERIFIED|KrO|Kreisordnung)\b/u;

describe.each(MOTION_DOCUMENTS)('The motion $id', ({ document: { title, blocks } }) => {
  const texts = textsOf(blocks);
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));

  test('says first that it is a proposal of this site and not of the Landesintegrationsrat.', () => {
    expect(blocks[0]).toEqual({ kind: 'paragraph', role: 'notice', text: FORM.notice });
    expect(FORM.notice).toMatch(/^Vorschlag der Website.*nicht des Landesintegrationsrats NRW/u);
  });

  test('has the parts of a council paper in their order.', () => {
    const parts = [FORM.consultation, FORM.proposal, FORM.reasons, FORM.enclosure, FORM.sources];
    expect(headings[0]).toEqual({ kind: 'heading', level: 1, text: FORM.kind });
    expect(headings.slice(1).map(({ text }) => text)).toEqual(
      parts.filter((part) => part !== FORM.enclosure || headings.some(({ text }) => text === part)),
    );
    expect(texts).toContain(`${FORM.subject} ${title}`);
  });

  test('leaves place, date and applicant open, names no party and fits on two sheets.', () => {
    expect(texts.filter((text) => text.includes('[Datum]')).length).toBeGreaterThan(2);
    expect(texts.join('\n')).not.toMatch(FORBIDDEN);
    expect(texts.join(' ').length).toBeLessThan(5_200);
  });

  test('lists each source once, under the number by which its reasons refer to it.', () => {
    const numbers = texts.flatMap((text) => [...text.matchAll(/\u00A0\[(\d)\]/gu)].map((match) => Number(match[1])));
    const listed = texts.filter((text) => /^\[\d\] .*https?:\/\/\S+$/u.test(text)).map((text) => Number(text[1]));
    expect(listed).toEqual(listed.map((_, index) => index + 1));
    expect(new Set(numbers)).toEqual(new Set(listed));
  });
});

test('Each source that a motion cites exists, and each claim about law or other places cites one.', () => {
  const motions = MOTIONS.map((id) => MOTION_TEXTS[id]);
  for (const motion of motions) {
    const ids = sourceIdsOf(motion);
    expect(sourcesWith(ids).map(({ id }) => id)).toEqual(ids);
  }
  const reasons = motions.flatMap((motion) => motion.reasons);
  const claims = reasons.filter(({ text }) => /§|Resolution|Land |Kreis |Rheine|Krefeld/u.test(text));
  expect(claims.length).toBeGreaterThan(8);
  expect(claims.filter(({ sources }) => sources.length === 0)).toEqual([]);
});
