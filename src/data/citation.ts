import { buildDate } from './clock.ts';
import { getPublication } from './site.ts';
import { getDataVersion } from './version.ts';

/** What every page of the site is cited with: who publishes it, its date, the version of its data. */
export async function getEdition(): Promise<{
  readonly publisher: string | undefined;
  readonly date: string;
  readonly version: string;
}> {
  const { publisher } = await getPublication();
  return { publisher, date: buildDate(), version: await getDataVersion() };
}
