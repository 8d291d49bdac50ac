import { AHAUS, ahausWith, HOSTILE_FILE, type HostileProfile } from './hostile-profile.ts';

const NO_PAGE = 'no page shows this file';

/** Names under which no profile may stand. */
const NAMES: readonly HostileProfile[] = [
  'Ahaus.mdx',
  'AHAUS.MDX',
  'ahaus.MDX',
  'ahaus.md',
  'ahaus.mdx.js',
  'ahaus.astro',
  'ahaus.mdx ',
  ' ahaus.mdx',
  '.ahaus.mdx',
  '_ahaus.mdx',
  '..ahaus.mdx',
  'ahaus',
  'ahäus.mdx',
  'аhaus.mdx',
  'ahaus\u202Exdm.mdx',
  'ahaus\n::error::.mdx',
  'ahaus\u001B[2J.mdx',
  'ahaus%2f.mdx',
  'a;id.mdx',
  '[slug].mdx',
  'sub/ahaus.mdx',
  'sub/sub/ahaus.mdx',
  'ahaus.mdx/ahaus.mdx',
  'index.ts',
  'ahaus-.mdx.bak',
].map((name) => ({
  name: `the file name ${JSON.stringify(name)}`,
  file: `content/profiles/${name}`,
  text: () => AHAUS,
  found: NO_PAGE,
  fix: 'Name it <slug>.mdx, directly in profiles/.',
}));

/** The source of AHAUS, to stand there twice. */
const SOURCE = AHAUS.slice(AHAUS.indexOf('  - id:'), AHAUS.indexOf('searches:'));

/** Profiles that do not agree with their name, with the registry, or with themselves. */
const DISAGREEING: readonly HostileProfile[] = [
  ...['atlantis', 'constructor', 'nordrhein-westfalen'].map((slug) => ({
    name: `the unknown place ${slug}`,
    file: `content/profiles/${slug}.mdx`,
    text: () => AHAUS,
    found: `no authority has the slug "${slug}"`,
    fix: 'npm run profile',
  })),
  ...['05111000', '05566', '05999999'].map((ags) => ({
    name: `the AGS ${ags}, which belongs to another place or none`,
    text: () => ahausWith('05554004', ags),
    field: 'ags',
    found: `found "${ags}", but Ahaus has 05554004`,
  })),
  {
    name: 'the AGS of another land',
    text: () => ahausWith('05554004', '09162000'),
    at: 'ags:',
    field: 'ags',
    found: 'an AGS in NRW has 8 digits',
  },
  {
    name: 'the same id twice',
    text: () => ahausWith(SOURCE, SOURCE + SOURCE),
    field: 'evidence.id',
    found: 'the id "ahaus-1" stands there twice',
  },
];

/** Profiles under false names, or that belong to another place. */
export const HOSTILE_FILES: readonly HostileProfile[] = [...NAMES, ...DISAGREEING];

/** Symbolic links in place of a profile: each leads from the first path to the second. */
export const HOSTILE_LINKS: readonly (readonly [name: string, from: string, to: string])[] = [
  ['a file outside of the content', HOSTILE_FILE, '../../outside/code.mdx'],
  ['a folder outside of the content', 'content/profiles/sub', '../../outside'],
  ['a folder in place of a file', HOSTILE_FILE, '../../outside'],
  ['nothing', HOSTILE_FILE, '../../outside/nothing.mdx'],
  ['itself', HOSTILE_FILE, 'ahaus.mdx'],
];
