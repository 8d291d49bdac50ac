import { once } from 'node:events';
import { launchChromium } from './chromium.ts';
import { staticServer } from './static-server.ts';

/** What is typed, by the search page it is typed on; the first of each loads the index and is not counted. */
const TYPED = {
  '/suche/': [
    'Bottrop',
    'Köln',
    'Berichte',
    'Integrationsrat',
    'Fördermittel',
    '50667',
    'Lenkungsgruppe',
    'Kreis Wesel',
  ],
  '/ar/suche/': ['Bottrop', 'التقارير', 'البيان', 'Köln', 'Integrationsrat', 'المنهجية', '50667', 'الدوائر'],
  '/tr/suche/': ['Bottrop', 'raporlar', 'bildirge', 'Köln', 'Fördermittel', 'ilçe', '50667', 'sözlük'],
} as const;

/**
 * Times from the last key to the results on the page, in a Chromium over loopback.
 * @param site folder of a built site
 */
export async function benchSearch(site: string): Promise<Record<string, string | number>[]> {
  const server = staticServer(site).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  const browser = await launchChromium();
  try {
    const rows: Record<string, string | number>[] = [];
    for (const [path, queries] of Object.entries(TYPED)) {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${String(port)}${path}`);
      const times: number[] = [];
      for (const query of queries) times.push(await page.evaluate(timeOf, query));
      const counted = times.slice(1).sort((a, b) => a - b);
      rows.push({
        search: path,
        'median (ms)': Math.round(counted[Math.floor(counted.length / 2)] ?? 0),
        'max (ms)': Math.round(counted.at(-1) ?? 0),
        'first, with index (ms)': Math.round(times[0] ?? 0),
      });
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Runs in the browser: types a query and waits for its answer. */
async function timeOf(query: string): Promise<number> {
  const search = document.querySelector('site-search');
  const status = search?.querySelector('[role=status]');
  const input = search?.querySelector('input');
  if (search === null || status === null || status === undefined || input === null || input === undefined)
    throw new Error('the page has no search');
  input.focus();
  const answered = new Promise<void>((resolve) => {
    new MutationObserver(() => {
      const text = status.textContent;
      if (text !== '' && text !== search.getAttribute('data-searching')) resolve();
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  const started = performance.now();
  input.value = query;
  input.dispatchEvent(new Event('input'));
  await answered;
  return performance.now() - started;
}
