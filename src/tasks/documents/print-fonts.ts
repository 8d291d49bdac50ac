import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Whole fonts of one weight each. Chromium draws the letters of variable fonts one by one: such files would be five times as large. */
const FACES = [
  {
    ...{ family: 'print-latin', weight: '100 550' },
    file: import.meta.resolve('@expo-google-fonts/commissioner/400Regular/Commissioner_400Regular.ttf'),
  },
  {
    ...{ family: 'print-latin', weight: '551 900' },
    file: import.meta.resolve('@expo-google-fonts/commissioner/700Bold/Commissioner_700Bold.ttf'),
  },
  {
    ...{ family: 'print-arabic', weight: '100 550' },
    file: import.meta.resolve('@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf'),
  },
  {
    ...{ family: 'print-arabic', weight: '551 900' },
    file: import.meta.resolve('@expo-google-fonts/vazirmatn/700Bold/Vazirmatn_700Bold.ttf'),
  },
];

/** Where a printed page finds them, by their numbers. */
const FOLDER = '/print-fonts/';

const STYLE = [
  ...FACES.map(
    ({ family, weight }, index) =>
      `@font-face { font-family: ${family}; font-weight: ${weight}; src: url("${FOLDER}${String(index)}"); }`,
  ),
  ':root:root { --latin: print-latin, sans-serif; --sans: var(--latin); }',
  ':root:root:is(:lang(ar), :lang(fa)) { --sans: print-arabic, var(--latin); }',
].join('\n');

/** Lets the pages of the site that will be opened load the fonts of print. */
export async function servePrintFonts(page: Page): Promise<void> {
  await page.route(`**${FOLDER}*`, (route) => {
    const index = Number(new URL(route.request().url()).pathname.slice(FOLDER.length));
    return route.fulfill({ path: fileURLToPath(FACES[index]?.file ?? ''), contentType: 'font/ttf' });
  });
}

/** Sets the page that is open in the fonts of print. */
export async function usePrintFonts(page: Page): Promise<void> {
  await page.addStyleTag({ content: STYLE });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(
    'Promise.all([...document.fonts].filter(({ family }) => /print-/.test(family)).map((one) => one.load()))',
  );
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}
