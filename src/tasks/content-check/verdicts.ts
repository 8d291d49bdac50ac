import { CLOSED_FINDINGS, type ClosedCode } from '../../domain/finding.ts';
import type { ProfileRecord } from '../../domain/profile-record.ts';
import { LOCALE_CODES } from '../../i18n/locales.ts';
import type { Fault } from '../../schemas/fault.ts';
import { flatten, uiStringsSchema } from '../../schemas/ui-strings.ts';
import { readYaml } from '../../schemas/yaml.ts';
import type { ContentFolder } from '../content-files.ts';

/** The words of the closed findings in every language. */
export type Verdicts = ReadonlyMap<ClosedCode, readonly string[]>;

/** Reads the words of the closed findings from the interface strings. */
export function readVerdicts(folder: ContentFolder): Verdicts {
  const files = LOCALE_CODES.map((locale) => `locales/${locale}.json`).filter((file) => folder.has(file));
  const strings = files.flatMap((file) => {
    const read = readYaml(file, folder.text(file), uiStringsSchema); // JSON is YAML
    return read.ok ? flatten(read.value.strings) : [];
  });
  const labels = (code: ClosedCode): readonly string[] =>
    strings.filter(([key]) => key === `finding.${code}.label`).map(([, label]) => label.toLowerCase());
  return new Map(CLOSED_FINDINGS.map((code) => [code, labels(code)]));
}

/** Closed findings that the free text of a profile claims, although no event of it made them. */
export function claimedVerdicts(
  file: string,
  note: string,
  { evidence, events, disputes }: ProfileRecord,
  verdicts: Verdicts,
): readonly Fault[] {
  const decisions = disputes.flatMap(({ steps }) => steps.flatMap((step) => ('reason' in step ? [step.reason] : [])));
  const texts = [...evidence.map(({ summary }) => summary), ...events.map(({ reason }) => reason), ...decisions];
  const said = [note, ...texts.flatMap((text) => Object.values(text))].join('\n').toLowerCase();
  const made = new Set(events.flatMap(({ from, to }) => [from, to]));
  return CLOSED_FINDINGS.filter((code) => !made.has(code)).flatMap((code) =>
    (verdicts.get(code) ?? [])
      .filter((label) => said.includes(label))
      .map((label) => ({
        ...{ file, line: undefined, field: undefined },
        found: `the words of the finding "${code}" („${label}“), which no event of this profile made`,
        fix: 'Say what the source shows; only a finding that follows from its sources bears these words.',
      })),
  );
}
