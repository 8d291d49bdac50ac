import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { DEMANDS, exclusion } from '../../../src/domain/demand.ts';
import { readProfile } from '../../../src/schemas/profile.ts';
import { checkContent } from '../../../src/tasks/check-content.ts';
import { ContentFolder } from '../../../src/tasks/content-files.ts';
import { newProfile } from '../../../src/tasks/new-profile.ts';
import { profileTemplate, type Place } from '../../../src/tasks/new-profile/profile-template.ts';
import { trusted } from '../../../src/schemas/fault.ts';
import { readPlaces } from '../../../src/tasks/new-profile/read-places.ts';
import { ContentCopy } from '../../support/content-copy.ts';
import { valueOf } from '../../support/faults-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { containing } from '../../support/text-matchers.ts';

const TODAY = '2026-11-22';
const PLACES = trusted(readPlaces(new ContentFolder('content')));

/** A copy of the content without profiles. */
function contentWithoutProfiles(): ContentCopy {
  const content = new ContentCopy(path.join(temporaryFolder(), 'content'));
  for (const file of new ContentFolder(content.root).list('profiles')) content.remove(`content/${file}`);
  return content;
}

function placeOf(slug: string): Place {
  const place = PLACES.find(({ authority }) => authority.slug === slug);
  if (place === undefined) throw new Error(`no place ${slug}`);
  return place;
}

/** The template with every example put to use. */
function filledIn(place: Place): string {
  return profileTemplate(place, TODAY).replaceAll(/^# /gmu, '');
}

describe('The profile of each of the 427 authorities', () => {
  test('is valid as it is, and says nothing that nobody has found out.', () => {
    expect(PLACES).toHaveLength(427);
    for (const place of PLACES) {
      const { ags, slug } = place.authority;
      const nothing = { assessments: {}, evidence: [], searches: [], inquiries: [], disputes: [], events: [] };
      expect(valueOf(readProfile(slug, profileTemplate(place, TODAY)))).toEqual({
        data: { ags, ...nothing },
        marks: [],
      });
    }
  });

  test('is still valid when its examples are put to use, and then has every field once.', () => {
    for (const place of PLACES) {
      const { data } = valueOf(readProfile(place.authority.slug, filledIn(place)));
      expect(data.evidence.map(({ id }) => id)).toEqual([`${place.authority.slug}-1`]);
      expect([data.searches, data.inquiries, data.disputes, data.events].map(({ length }) => length)).toEqual([
        1, 1, 1, 1,
      ]);
      expect(Object.values({ ...data.evidence[0], ...data.inquiries[0], ...data.events[0] })).not.toContain(undefined);
      expect(data.disputes[0]?.steps).toHaveLength(4);
    }
  });

  test('uses a demand that applies in its examples, if any does.', () => {
    for (const place of PLACES) {
      const { data } = valueOf(readProfile(place.authority.slug, filledIn(place)));
      const applicable = DEMANDS.filter((demand) => exclusion(demand, place.authority, place.body) === undefined);
      expect(data.events[0]?.demand).toBe(applicable[0] ?? 'concepts');
    }
  });
});

test('A profile starts with what the registry knows about the place.', () => {
  const facts = profileTemplate(placeOf('rheine'), TODAY).split('\n')[1];
  expect(facts).toMatch(/^## Rheine: kreisangehoerige-stadt; Kreis Steinfurt; \d+ inhabitants on \d{4}-\d{2}-\d{2}; /u);
  expect(facts).toMatch(/; integration body: [^;]+; demands that apply: 1 concepts, 4 reporting$/u);
  expect(profileTemplate(placeOf('monschau'), TODAY)).toContain('none, says a source; demands that apply: none\n');
});

test('The content is in order with new profiles for places of every kind.', () => {
  const content = contentWithoutProfiles();
  for (const wanted of ['05111000', '05334002', '05334', '05154', 'Ahaus', 'Bedburg-Hau', 'Monschau'])
    expect(newProfile(content.root, wanted, TODAY)).toMatchObject({ written: true });
  expect(checkContent(content.root).filter(({ file }) => file.startsWith('content/profiles/'))).toEqual([]);
});

test('Where no demand applies, the content check refuses the example of an event and nothing else.', () => {
  const content = contentWithoutProfiles();
  content.write('content/profiles/ahaus.mdx', filledIn(placeOf('ahaus')));
  content.write('content/profiles/monschau.mdx', filledIn(placeOf('monschau')));
  expect(checkContent(content.root).filter(({ file }) => file.startsWith('content/profiles/'))).toMatchObject([
    { file: 'content/profiles/monschau.mdx', field: 'events', found: 'concepts does not apply to Monschau' },
  ]);
});

describe('An authority is found by', () => {
  test.each([
    ['its AGS', '05515000', 'muenster'],
    ['the AGS of a Kreis', '05154', 'kreis-kleve'],
    ['its slug', 'halle-westf', 'halle-westf'],
    ['its name', 'Münster', 'muenster'],
    ['its name in capitals', 'MÜNSTER', 'muenster'],
    ['its name with the umlaut written out', 'Muenster', 'muenster'],
    ['its name with a composed umlaut', 'Mu\u0308nster', 'muenster'],
    ['its name between blanks', '  Halle   (Westf.) ', 'halle-westf'],
    ['the name of a Kreis', 'kreis kleve', 'kreis-kleve'],
    ['the name of a Kreis without the word', 'Lippe', 'kreis-lippe'],
    ['its official name', 'Kleve, Stadt', 'kleve'],
  ])('%s.', (_by, wanted, slug) => {
    const { root } = contentWithoutProfiles();
    expect(newProfile(root, wanted, TODAY)).toMatchObject({
      written: true,
      message: containing(`${slug}.mdx is ready`),
    });
    expect(new ContentFolder(root).list('profiles')).toEqual([`profiles/${slug}.mdx`]);
  });
});

describe('No file is written, and candidates are told, for', () => {
  test.each([
    ['a name of two', 'Kleve', /several meanings[^]*05154036 {2}Kleve\n {2}05154 {5}Kreis Kleve$/u],
    ['a part of several names', 'heim', /^No authority is called "heim"\.(\n {2}\d{5,8} +\S.*){10}$/u],
    ['a misspelling', 'Kölln', /^No authority is called "Kölln"\.\n {2}05315000 {2}Köln\n/u],
    ['an unknown AGS', '05515999', /\n {2}05515000 {2}Münster/u],
  ])('%s.', (_what, wanted, message) => {
    const { root } = contentWithoutProfiles();
    const outcome = newProfile(root, wanted, TODAY);
    expect(outcome.written).toBe(false);
    expect(outcome.message).toMatch(message);
    expect(outcome.message.split('\n').length).toBeLessThanOrEqual(11);
    expect(new ContentFolder(root).list('profiles')).toEqual([]);
  });

  test('a word like nothing: then it is said where names stand.', () => {
    const { message } = newProfile(contentWithoutProfiles().root, 'xyzzy', TODAY);
    expect(message).toContain('Write an AGS or a name of content/registry/authorities.csv.');
  });
});

test('A profile that exists is never overwritten.', () => {
  const { root } = contentWithoutProfiles();
  const file = path.join(root, 'profiles/ahaus.mdx');
  writeFileSync(file, 'ours');
  expect(newProfile(root, 'Ahaus', TODAY)).toEqual({
    written: false,
    message: `${file} exists already: nothing was changed.`,
  });
  expect(readFileSync(file, 'utf8')).toBe('ours');
});

test('The command writes into CONTENT_DIR, and fails with exit code 1 when nothing was written.', async () => {
  const { root } = contentWithoutProfiles();
  const run = (...wanted: readonly string[]): Promise<{ stdout: string }> =>
    promisify(execFile)(process.execPath, ['src/tasks/new-profile.ts', ...wanted], {
      env: { ...process.env, CONTENT_DIR: root },
    });
  expect((await run('Halle', '(Westf.)')).stdout).toContain('halle-westf.mdx is ready');
  await expect(run('halle-westf')).rejects.toMatchObject({ code: 1, stderr: containing('exists already') });
  await expect(run('Kleve')).rejects.toMatchObject({ code: 1, stderr: containing('Write the AGS') });
  await expect(run()).rejects.toMatchObject({ code: 1, stderr: containing('npm run profile') });
  expect(new ContentFolder(root).list('profiles')).toEqual(['profiles/halle-westf.mdx']);
});
