import { visit } from './visit.ts';

/** What pages do that they should not: dialogs they open, addresses of others they ask, names they add to the global object. */
export async function strangeDoings(site: string, known: string, paths: readonly string[]): Promise<readonly string[]> {
  const strange: string[] = [];
  const added = await visit(site, async (page, origin) => {
    page.on('dialog', (dialog) => {
      strange.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) strange.push(request.url());
    });
    const globals = (): Promise<readonly string[]> => page.evaluate(() => Object.keys(globalThis));
    await page.goto(`${origin}${known}`);
    const before = await globals();
    const found: string[] = [];
    for (const address of paths) {
      await page.goto(`${origin}${address}`);
      found.push(...(await globals()).filter((name) => !before.includes(name)));
    }
    return found;
  });
  return [...strange, ...added];
}
