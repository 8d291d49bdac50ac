import { describe, expect, test } from 'vitest';
import type { Dispute } from '../../../src/domain/dispute.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { embedOf, embedTitle } from '../../../src/exports/embed.ts';
import { translator } from '../../../src/i18n/translator.ts';
import { KREIS_STEINFURT, RHEINE } from '../../support/authorities.ts';
import { demandWords, embedAt, TODAY } from '../../support/embeds.ts';
import { disputeOf, recordOf, sourceOf } from '../../support/records.ts';
import { AUTHORITIES, FINDINGS } from '../../support/registry.ts';

const t = translator('de');
const PARTLY: Finding = { code: 'partly-met', since: '2026-04-01', reason: { de: 'Grund' }, evidence: [sourceOf()] };

function embed(finding: Finding, disputes: readonly Dispute[] = []): ReturnType<typeof embedOf> {
  const record = recordOf({ disputes });
  const assessments = [{ ags: RHEINE.ags, demand: 'concepts', finding }] as const;
  return embedOf(
    { authority: RHEINE, kimRunner: KREIS_STEINFURT, assessments, record },
    'de',
    demandWords('de'),
    t,
    TODAY,
  );
}

test('Badge and card name the place, the site, who runs KIM, and the day.', () => {
  const shown = embed(PARTLY);
  expect(embedTitle(shown)).toBe('Ort – Integrationsräte beteiligen');
  expect(shown).toMatchObject({ runner: 'Ort', asOf: 'Stand: 23. November 2026', slug: 'ort', ags: '05566076' });
});

test('A finding says since when it stands; what nobody has researched says nothing of the kind.', () => {
  expect(embed(PARTLY).rows).toEqual([
    { number: 1, word: 'Konzepte', code: 'partly-met', label: 'teilweise belegt', notes: ['Befund vom 1. April 2026'] },
  ]);
  expect(embed({ code: 'not-researched' }).rows[0]?.notes).toEqual([]);
});

describe('A dispute', () => {
  const REPORTED = ['reported', '2026-05-01'] as const;
  const ACKNOWLEDGED = ['acknowledged', '2026-05-02'] as const;

  test('is named with its state while it is open.', () => {
    const open = embed(PARTLY, [disputeOf(REPORTED, ACKNOWLEDGED)]);
    expect(open.rows[0]?.notes.at(-1)).toBe('Widerspruch: Eingang bestätigt');
  });

  test('is not named once it is decided.', () => {
    const steps = [REPORTED, ACKNOWLEDGED, ['under-review', '2026-05-03'], ['decided', '2026-05-04']] as const;
    expect(embed(PARTLY, [disputeOf(...steps)]).rows[0]?.notes).toEqual(['Befund vom 1. April 2026']);
  });

  test('is named at its own demand only.', () => {
    const other = { ...disputeOf(REPORTED), demand: 'reporting' } as const;
    expect(embed(PARTLY, [other]).rows[0]?.notes).toEqual(['Befund vom 1. April 2026']);
  });
});

test('Where no finding rests on a source, badge and card invite evidence; a finding of any kind says that there is one.', () => {
  expect(embed({ code: 'not-researched' }).message).toBe(t('embed.invite'));
  expect(embed(PARTLY).message).toBe(t('embed.documented'));
  const notMet: Finding = { ...PARTLY, code: 'not-met', statedBy: sourceOf() };
  expect(embed(notMet).message).toBe(t('embed.documented'));
});

test('Every place shows its four findings in the order of the demands.', () => {
  const wrong = AUTHORITIES.filter((authority) => {
    const rows = embedAt(authority, 'de').rows.map(({ number, code }) => `${String(number)} ${code}`);
    const wanted = (FINDINGS.get(authority.ags) ?? []).map(({ code }, index) => `${String(index + 1)} ${code}`);
    return rows.length !== 4 || rows.join() !== wanted.join();
  });
  expect(wrong.map(({ slug }) => slug)).toEqual([]);
});
