import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { ALL_LOCALES, ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { trusted } from '../schemas/fault.ts';
import { motionsSchema } from '../schemas/motions.ts';
import { CONTENT_DIR, readSiteSettings } from '../schemas/site-file.ts';
import { readYaml } from '../schemas/yaml.ts';
import { launchChromium } from './chromium.ts';
import { ContentFolder } from './content-files.ts';
import { MANIFEST, pageIn, PRINTED, PRINTED_DOCUMENTS, type PrintedDocument } from './documents/printed-documents.ts';
import { fingerprintOf, printedText } from './documents/printed-text.ts';
import { servePrintFonts, usePrintFonts } from './documents/print-fonts.ts';
import { printPage } from './documents/print-page.ts';
import { findPlace } from './new-profile/find-place.ts';
import { readPlaces } from './new-profile/read-places.ts';
import { sitePath } from './site-path.ts';
import { staticServer } from './static-server.ts';

const SITE = process.env['OUT_DIR'] ?? 'dist';
/** Sheets of a profile. */
const PROFILE_SHEETS = 2;

/** `npm run documents`: prints the pages of `dist/` that are offered as PDF into public/dokumente, to be checked in. */
async function printDocuments(page: Page, home: string): Promise<void> {
  const file = `${CONTENT_DIR}/motions.yaml`;
  const { motions } = trusted(readYaml(file, readFileSync(file, 'utf8'), motionsSchema));
  mkdirSync(PRINTED, { recursive: true });
  const manifest: Record<string, string> = {};
  for (const document of PRINTED_DOCUMENTS) {
    const title = document.motion === undefined ? undefined : motions[document.motion].subject;
    const pdf = await printDocument(page, home, document, title);
    writeFileSync(`${PRINTED}/${document.name}.pdf`, pdf);
    const html = readFileSync(path.join(SITE, document.page, 'index.html'), 'utf8');
    manifest[document.name] = fingerprintOf(printedText(html, document.holds));
    console.log(`${document.name}.pdf: ${String(Math.round(pdf.length / 1000))} kB`);
  }
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  console.log('Now build the site again: its pages name the sizes of these files.');
}

async function printDocument(
  page: Page,
  home: string,
  { page: address, fragment, most }: PrintedDocument,
  title: string | undefined,
): Promise<Buffer> {
  await page.goto('about:blank'); // a change of the fragment alone would load nothing
  await page.goto(`${home}${address}${fragment === '' ? '' : `#${fragment}`}`);
  await usePrintFonts(page);
  if (title !== undefined) await page.evaluate(`document.title = ${JSON.stringify(title)}`);
  return printPage(page, most);
}

/** `npm run documents -- <place>`: prints the page of one place into a folder. */
async function printProfile(page: Page, home: string, wanted: string, language: string, to: string): Promise<void> {
  const found = findPlace(trusted(readPlaces(new ContentFolder(CONTENT_DIR))), wanted);
  if (!('place' in found)) throw new Error(`"${wanted}" is no place, or several: write an AGS or a name.`);
  const locale = ALL_LOCALES.find((one) => one === language);
  if (locale === undefined) throw new Error(`The site does not speak "${language}": ${ALL_LOCALES.join(', ')}.`);
  const { slug } = found.place.authority;
  await page.goto(`${home}${pageIn(locale, `kommunen/${slug}/`)}`);
  await usePrintFonts(page);
  const file = path.join(to, `${slug}-${locale}.pdf`);
  mkdirSync(to, { recursive: true });
  writeFileSync(file, await printPage(page, PROFILE_SHEETS));
  console.log(`${file} is ready.`);
}

/** Answers the site's own addresses from the built site, so that the links of a document lead to where the site will be. */
async function openAsPublished(page: Page, home: string, server: string): Promise<void> {
  const { origin } = new URL(home);
  await page.route(`${origin}/**`, async (route) => {
    const url = `${server}${route.request().url().slice(origin.length)}`;
    await route.fulfill({ response: await route.fetch({ url }) });
  });
}

async function main(): Promise<void> {
  if (!existsSync(SITE)) throw new Error(`${SITE}/ is missing: run npm run build first.`);
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string', default: ORIGINAL_LOCALE }, to: { type: 'string', default: 'documents' } },
  });
  const server = staticServer(SITE, sitePath()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const home = `${readSiteSettings().baseUrl}/`;
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ bypassCSP: true });
    await openAsPublished(page, home, `http://127.0.0.1:${String(port)}`);
    await servePrintFonts(page);
    const wanted = positionals.join(' ');
    if (wanted === '') await printDocuments(page, home);
    else await printProfile(page, home, wanted, values.language, values.to);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
