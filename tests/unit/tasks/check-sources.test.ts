import { execFile } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkSources, type SourceCheck } from '../../../src/tasks/check-sources.ts';
import { ContentFolder } from '../../../src/tasks/content-files.ts';
import { collectAddresses } from '../../../src/tasks/source-check/collect-addresses.ts';
import { connectionError, QUICK_ASKING } from '../../support/asking.ts';
import { sourceServer } from '../../support/source-server.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const HEALTH = 'registry/source-health.json';
const BODIES = 'ags,body_kind,body_name,certainty,as_of,url,source_url,link_source,retrieved,note';
const CENTRES = 'ags,ki_name,ki_url,source_url,link_source,retrieved';

/** A content folder whose texts cite some addresses, and whose tables have one linked and one unlinked address each. */
function contentCiting(addresses: readonly string[], origin: string): ContentFolder {
  const root = path.join(temporaryFolder(), 'content');
  const cited = addresses.map(
    (url, index) =>
      `- { id: s${String(index)}, title: T, publisher: P, date: unknown, url: "${url}", retrieved: "2026-11-22", read: full }\n`,
  );
  const body = (ags: string, source: string): string => `${ags},integrationsrat,Rat,current,,,${source},2026-11-22,`;
  writeFiles(root, {
    'site.yaml': SITE,
    'registry/sources.yaml': cited.join(''),
    'registry/integration-bodies.csv': `${BODIES}\n${body('05111000', `${origin}/body,yes`)}\n${body('05112000', `${origin}/unlinked,no`)}\n`,
    'registry/kim-regions.csv': `${CENTRES}\n05111000,,,${origin}/centre,yes,2026-11-22\n05112000,,,${origin}/unlinked,no,2026-11-22\n`,
  });
  return new ContentFolder(root);
}

const SITE = `baseUrl: "https://site.example"
publisher: { name: unset, street: unset, postalCode: unset, city: unset, email: unset, phone: unset, responsible: unset, register: unset }
operatedByLandesintegrationsrat: false
hosting: { provider: unset, logRetentionDays: unset }
licences: { code: MIT, content: CC BY 4.0, contentUrl: "https://creativecommons.org/licenses/by/4.0/" }
`;

const evidence = (number: number): string =>
  `  - { id: essen-${String(number)}, type: press, title: T, publisher: P, date: unknown, retrieved: "2026-11-22", read: full,
      url: "https://essen.example/${String(number)}", archiveUrl: "https://essen-archive.example/", summary: S }\n`;
const PROFILE = `---\nags: "05113000"\nevidence:\n${evidence(2)}${evidence(1)}---\n\nEine Notiz.\n`;

function check({ root }: ContentFolder, options: Partial<SourceCheck> = {}): ReturnType<typeof checkSources> {
  return checkSources({ root, today: '2026-11-22', only: undefined, dryRun: false, asking: QUICK_ASKING, ...options });
}

function healthOf(folder: ContentFolder): unknown {
  return JSON.parse(folder.text(HEALTH));
}

const SERVED = { '/body': [200], '/centre': ['/body'], '/text': [410], '/busy': [503] } as const;

test('The addresses are those of the texts and the linked ones of the tables, each once, sorted.', () => {
  const folder = contentCiting(
    ['https://c.example/', 'https://a.example/body', 'https://b.example/'],
    'https://a.example',
  );
  expect(collectAddresses(folder)).toEqual([
    'https://a.example/body',
    'https://a.example/centre',
    'https://b.example/',
    'https://c.example/',
  ]);
});

test('The addresses of the evidence in profiles are asked too; other files of their folder are not read.', () => {
  const folder = contentCiting(['https://b.example/'], 'https://a.example');
  writeFiles(folder.root, { 'profiles/essen.mdx': PROFILE, 'profiles/README.md': 'No profile.' });
  const ofProfiles = collectAddresses(folder).filter((address) => address.includes('essen'));
  expect(ofProfiles).toEqual(['https://essen.example/1', 'https://essen.example/2']);
});

test('A run records for each address what it found, and reports what is not ok.', async () => {
  const { origin } = await sourceServer(SERVED);
  const folder = contentCiting([`${origin}/text`, `${origin}/busy`], origin);
  const since = '2026-11-22';
  const { report, answered } = await check(folder);
  expect(answered).toBe(true);
  expect(healthOf(folder)).toEqual({
    checked: '2026-11-22',
    sources: [
      { url: `${origin}/body`, status: 'ok', code: 200, since },
      { url: `${origin}/busy`, status: 'unreachable', code: 503, since },
      { url: `${origin}/centre`, status: 'ok', code: 200, since },
      { url: `${origin}/text`, status: 'gone', code: 410, since },
    ],
  });
  expect(report.split('\n')).toEqual([
    'ok              2',
    'gone            1',
    'unreachable     1',
    '',
    'gone:',
    `  410  ${origin}/text`,
    '',
    'unreachable:',
    `  503  ${origin}/busy`,
  ]);
});

test('A later run keeps the day of a status that stayed, and forgets addresses that nothing cites any more.', async () => {
  const { origin } = await sourceServer(SERVED);
  const folder = contentCiting([`${origin}/text`], origin);
  const since = '2026-01-01';
  const sources = [
    { url: `${origin}/body`, status: 'ok', since },
    { url: `${origin}/removed`, status: 'gone', since },
    { url: `${origin}/text`, status: 'ok', since },
  ];
  writeFiles(folder.root, { [HEALTH]: JSON.stringify({ checked: since, sources }) });
  await check(folder);
  expect(healthOf(folder)).toEqual({
    checked: '2026-11-22',
    sources: [
      { url: `${origin}/body`, status: 'ok', code: 200, since },
      { url: `${origin}/centre`, status: 'ok', code: 200, since: '2026-11-22' },
      { url: `${origin}/text`, status: 'gone', code: 410, since: '2026-11-22' },
    ],
  });
});

test.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED'] as const)(
  'Without a network (%s) the result file stays as it was.',
  async (code) => {
    const folder = contentCiting(['https://b.example/'], 'https://a.example');
    const before = '{"checked":"2026-01-01","sources":[]}';
    writeFiles(folder.root, { [HEALTH]: before });
    const asking = { ...QUICK_ASKING, fetch: () => Promise.reject(connectionError(code)) };
    expect((await check(folder, { asking })).answered).toBe(false);
    expect(folder.text(HEALTH)).toBe(before);
  },
);

test('A dry run asks and reports, but writes nothing.', async () => {
  const { origin, asked } = await sourceServer(SERVED);
  const folder = contentCiting([`${origin}/text`], origin);
  expect((await check(folder, { dryRun: true })).report).toContain(`410  ${origin}/text`);
  expect(asked).toContain('GET /text');
  expect(folder.has(HEALTH)).toBe(false);
});

test('A run can be limited to addresses that contain a text.', async () => {
  const { origin, asked } = await sourceServer(SERVED);
  const folder = contentCiting([`${origin}/text`], origin);
  await check(folder, { only: '/body' });
  expect(asked).toEqual(['HEAD /body']);
});

test('A limit that no address meets is refused.', async () => {
  const folder = contentCiting(['https://b.example/'], 'https://a.example');
  await expect(check(folder, { only: 'nowhere' })).rejects.toThrow('No source has an address with "nowhere".');
});

test('The command itself never asks a private address, and fails when nothing answers.', async () => {
  const { origin, asked } = await sourceServer(SERVED);
  const { root } = contentCiting([`${origin}/text`], origin);
  const env = { ...process.env, CONTENT_DIR: root };
  const { code, output } = await new Promise<{ code: unknown; output: string }>((resolve) =>
    execFile(process.execPath, ['src/tasks/check-sources.ts', '--dry-run'], { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code, output: `${stdout}${stderr}` }),
    ),
  );
  expect(output).toContain('unreachable     3');
  expect(output).toContain('No server answered');
  expect(code).toBe(1);
  expect(asked).toEqual([]);
});
