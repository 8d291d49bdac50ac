import { z } from 'astro/zod';
import { DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import { byClass, byName, textOf, type Element } from '../support/dom.ts';
import { AUTHORITIES } from '../support/registry.ts';
import { absolute, LISTED, permanentAddress, repeated, treeOf, type Found } from '../support/site.ts';
import { LOCALES } from '../../src/i18n/locales.ts';

const csl = z.tuple([
  z.strictObject({
    id: z.string(),
    type: z.literal('webpage'),
    author: z.array(z.strictObject({ literal: z.string() })).optional(),
    title: z.string().min(1),
    'container-title': z.string().min(1),
    issued: z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) }),
    version: z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/u),
    language: z.string(),
    URL: z.url(),
  }),
]);

/** What a page says on how to cite it. */
interface Cited {
  readonly page: Found;
  readonly sentence: string;
  readonly bibtex: string;
  readonly item: z.infer<typeof csl>[0];
}

/** Text of an element in which `br` ends a line. */
function linesOf(element: Element | undefined): string {
  const pieces = element?.children.map((child) => ('attribs' in child ? '\n' : DomUtils.textContent(child)));
  return (pieces ?? []).join('').trim();
}

function cited(page: Found): Cited {
  const all = byClass(treeOf(page.built), 'citation');
  const forms = all.filter((one) => one.attribs['translate'] === 'no').flatMap((one) => byName(one, 'code'));
  const sentences = all.filter((one) => one.attribs['translate'] !== 'no');
  const [bibtex, json] = forms;
  const [item] = csl.parse(JSON.parse(json === undefined ? '' : textOf(json)));
  return { page, sentence: sentences.map(textOf).join('\n'), bibtex: linesOf(bibtex), item };
}

const AGS = new Map(AUTHORITIES.map(({ slug, ags }) => [slug, ags]));
const CITED = LISTED.map(cited);

function addressFor({ route, address }: Found): string {
  return absolute(route.page === 'authority' ? permanentAddress(AGS.get(route.slug) ?? '') : address);
}

/** Files of the pages whose citation is wrong. */
function wrong(isWrong: (one: Cited) => boolean): readonly string[] {
  return CITED.filter(isWrong).map(({ page }) => page.file);
}

test('every page says how to cite it, with its address: of an authority the permanent one', () => {
  expect(CITED.length).toBeGreaterThan(1_400);
  expect(wrong(({ page, item }) => item.URL !== addressFor(page))).toEqual([]);
  expect(wrong(({ page, bibtex }) => !bibtex.includes(`url = {${addressFor(page)}},`))).toEqual([]);
  expect(wrong(({ page, sentence }) => !sentence.includes(addressFor(page)))).toEqual([]);
});

test('every page cites one version of the data, which its foot shows too, and its own language', () => {
  const [version = ''] = new Set(CITED.map(({ item }) => item.version));
  expect(wrong(({ item }) => item.version !== version)).toEqual([]);
  expect(wrong(({ bibtex, sentence }) => ![bibtex, sentence].every((one) => one.includes(version)))).toEqual([]);
  expect(
    wrong(({ page }) => !byClass(treeOf(page.built), 'quiet').some((part) => textOf(part).includes(version))),
  ).toEqual([]);
  expect(wrong(({ page, item }) => item.language !== LOCALES[page.locale].tag)).toEqual([]);
});

test('BibTeX and CSL-JSON name title and site alike, under one key that no other page has', () => {
  expect(wrong(({ bibtex, item }) => !bibtex.startsWith(`@misc{${item.id},\n`) || !bibtex.endsWith('\n}'))).toEqual([]);
  const braces = (text: string): number => text.split('{').length - text.split('}').length;
  expect(wrong(({ bibtex }) => braces(bibtex) !== 0)).toEqual([]);
  expect(
    wrong(({ sentence, item }) => !sentence.includes(item.title) || !sentence.includes(item['container-title'])),
  ).toEqual([]);
  expect(repeated(CITED, ({ item }) => item.id).map(([key]) => key)).toEqual([]);
});
