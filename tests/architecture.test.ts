import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The house style, as far as a machine can check it: who may import whom, how long files are, what code may not contain. */

const FILES = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/u.test(entry.name))
  .map((entry) => path.posix.join(entry.parentPath, entry.name).replace(/^src\//u, ''));
const source = (file: string): string => readFileSync(path.join('src', file), 'utf8');
const folderOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '(root)');

/** Folders that each folder may import from (besides itself). */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  '(root)': ['schemas', 'domain', 'i18n', 'exports'],
  domain: [],
  schemas: ['domain', 'i18n/locales.ts'],
  i18n: ['schemas/ui-strings.ts', 'schemas/texts.ts'],
  data: ['schemas', 'domain', 'i18n', 'map', 'previews', 'assets', 'exports', 'routing'],
  routing: ['domain', 'i18n', 'schemas/texts.ts'],
  exports: ['domain', 'i18n', 'routing', 'schemas/open-data'],
  map: ['domain', 'i18n'],
  previews: ['domain'],
  client: ['domain'],
  components: ['domain', 'schemas', 'data', 'i18n', 'routing', 'exports', 'map', 'client', 'assets'],
  layouts: ['domain', 'schemas', 'data', 'i18n', 'routing', 'exports', 'map', 'components', 'styles'],
  pages: ['domain', 'schemas', 'data', 'i18n', 'routing', 'exports', 'map', 'components', 'layouts'],
  integrations: ['schemas', 'domain', 'i18n', 'routing'],
  tasks: ['schemas', 'domain', 'i18n', 'integrations', 'routing'],
};
const PURE = ['domain', 'exports', 'map', 'routing'];

function importsOf(file: string): readonly string[] {
  return [...source(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map((match) => match[1] ?? '');
}

/** Path of an imported project file below src, or undefined for a package. */
function internal(file: string, imported: string): string | undefined {
  if (!imported.startsWith('.')) return undefined;
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), imported));
}

test('every folder of src has import rules', () => {
  expect(FILES.map(folderOf).filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

test('files import only from the folders that the one picture allows', () => {
  const forbidden = FILES.flatMap((file) =>
    importsOf(file).flatMap((imported) => {
      const target = internal(file, imported);
      if (target === undefined || folderOf(target) === folderOf(file) || target.startsWith('..')) return [];
      const allowed = (MAY_IMPORT[folderOf(file)] ?? []).some((one) => target === one || target.startsWith(`${one}/`));
      return allowed ? [] : [`${file} imports ${target}`];
    }),
  );
  expect(forbidden).toEqual([]);
});

test('the pure core imports nothing from Astro or Node', () => {
  const impure = FILES.filter((file) => PURE.includes(folderOf(file))).flatMap((file) =>
    importsOf(file)
      .filter((imported) => /^(node:|astro|@astrojs)/u.test(imported))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(impure).toEqual([]);
});

test('only src/data and the content configuration open astro:content', () => {
  const doors = FILES.filter((file) => importsOf(file).includes('astro:content'));
  expect(doors.filter((file) => !/^(data\/|content\.config\.ts$)/u.test(file))).toEqual([]);
});

test('pages are thin: at most 30 lines, endpoints at most 20', () => {
  const long = FILES.filter((file) => file.startsWith('pages/')).filter((file) => {
    const lines = source(file).trimEnd().split('\n').length;
    return lines > (file.endsWith('.astro') ? 30 : 20);
  });
  expect(long).toEqual([]);
});

test('files stay small: templates at most 150 lines, code at most 200', () => {
  const long = FILES.filter((file) => source(file).split('\n').length > (file.endsWith('.astro') ? 150 : 200));
  expect(long).toEqual([]);
});

test('files are named for one noun: PascalCase.astro or kebab-case, no utils, helpers, common or barrels', () => {
  const odd = FILES.filter((file) => {
    const name = path.basename(file);
    if (/^(utils?|helpers?|common|index)\.ts$/u.test(name)) return true;
    if (file.startsWith('pages/')) return false;
    return file.endsWith('.astro')
      ? !/^[A-Z][A-Za-z]+\.astro$/u.test(name)
      : !/^[a-z][a-z-]*(\.config|\.d)?\.ts$/u.test(name);
  });
  expect(odd).toEqual([]);
});

/** The one block of data that no browser runs, written by a function that escapes it. */
const DATA_BLOCK = '<script type="application/ld+json" is:inline set:html={scriptJson(jsonLd(page))} />';

test('no inline script, inline style or raw HTML in templates', () => {
  const inline = FILES.filter((file) => file.endsWith('.astro')).filter((file) =>
    /is:inline|set:html|define:vars|\sstyle=|<style/u.test(source(file).replace(DATA_BLOCK, '')),
  );
  expect(inline).toEqual([]);
});

test('no visible text in templates: words stand in content', () => {
  const allowed =
    /Landesintegrationsrat NRW|Statistisches Bundesamt|Ausschuss für Chancengerechtigkeit|GeoNames|Wikidata|Commissioner|AGS/u;
  const texts = FILES.filter((file) => file.endsWith('.astro')).flatMap((file) => {
    const template = source(file)
      .replace(/^---[\s\S]*?---\n/u, '')
      .replace(/\{[^{}]*\}/gu, '');
    return [...template.matchAll(/>\s*([A-ZÄÖÜa-zäöü][^<>{}=;]{3,})</gu)]
      .map((match) => (match[1] ?? '').trim())
      .filter((text) => /^[A-ZÄÖÜ][a-zäöüß]+ /u.test(text) && !allowed.test(text))
      .map((text) => `${file}: ${text}`);
  });
  expect(texts).toEqual([]);
});

test('styles use logical properties through one list of layers', () => {
  const main = readFileSync('src/styles/main.css', 'utf8');
  const order = '@layer reset, tokens, base, prose, components, utilities, print;';
  const layouts = FILES.filter((file) => file.startsWith('layouts/'))
    .map(source)
    .join('');
  const pages = readdirSync('src/styles/pages');
  const composed = pages.map((name) => source(`styles/pages/${name}`));
  const parts = readdirSync('src/styles').filter((name) => name.endsWith('.css') && !main.includes(name));
  // Every sheet that a page can load repeats the order, or its layer would come first.
  const ordered = [
    main,
    ...composed,
    ...parts.filter((name) => name !== 'main.css').map((name) => source(`styles/${name}`)),
  ];
  expect(ordered.filter((text) => !text.startsWith(`${order}\n\n@`))).toEqual([]);
  expect(composed.filter((text) => !text.includes('@import url("../main.css");'))).toEqual([]);
  expect(pages.filter((name) => !layouts.includes(`'../styles/pages/${name}'`))).toEqual([]);
  const used = composed.join('') + layouts;
  expect(parts.filter((name) => !used.includes(`/${name}`))).toEqual([]);
});
