import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/domain/finding.ts';
import { embedOf, embedTitle } from '../../../src/exports/embed.ts';
import { translator } from '../../../src/i18n/translator.ts';
import { KREIS_STEINFURT, RHEINE } from '../../support/authorities.ts';
import { demandWords, embedAt, TODAY } from '../../support/embeds.ts';
import { disputeOf, recordOf, sourceOf } from '../../support/records.ts';
import { AUTHORITIES, FINDINGS } from '../../support/registry.ts';

const t = translator('de');
const PARTLY: Finding = { code: 'partly-met', since: '2026-04-01', reason: { de: 'Grund' }, evidence: [sourceOf()] };

function embed(finding: Finding, disputes: Parameters<typeof disputeOf>[] = []): ReturnType<typeof embedOf> {
  const record = recordOf({ disputes: disputes.map((steps) => disputeOf(...steps)) });
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
  test('is named with its state while it is open.', () => {
    const open = embed(PARTLY, [
      [
        ['reported', '2026-05-01'],
        ['acknowledged', '2026-05-02'],
      ],
    ]);
    expect(open.rows[0]?.notes.at(-1)).toBe('Widerspruch: Eingang bestätigt');
  });

  test('is not named once it is decided.', () => {
    const decided = embed(PARTLY, [
      [
        ['reported', '2026-05-01'],
        ['acknowledged', '2026-05-02'],
        ['under-review', '2026-05-03'],
        ['decided', '2026-05-04'],
      ],
    ]);
    expect(decided.rows[0]?.notes).toEqual(['Befund vom 1. April 2026']);
  });

  test('is named at its own demand only.', () => {
    const place = {
      authority: RHEINE,
      kimRunner: RHEINE,
      record: recordOf({ disputes: [disputeOf(['reported', '2026-05-01'])] }),
    };
    const assessments = [{ ags: RHEINE.ags, demand: 'reporting', finding: PARTLY }] as const;
    expect(embedOf({ ...place, assessments }, 'de', demandWords('de'), t, TODAY).rows[0]?.notes).toHaveLength(1);
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
