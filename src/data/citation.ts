import { buildDate } from './clock.ts';
import { getPublication } from './site.ts';
import { getDataVersion } from './version.ts';

/** What every page of the site is cited with: who publishes it, its date, the version of its data. */
interface Edition {
  readonly publisher: string | undefined;
  readonly date: string;
  readonly version: string;
}

let edition: Promise<Edition> | undefined;

/** What every page is cited with; found out once per build. */
export function getEdition(): Promise<Edition> {
  edition ??= readEdition();
  return edition;
}

async function readEdition(): Promise<Edition> {
  const { publisher } = await getPublication();
  return { publisher, date: buildDate(), version: await getDataVersion() };
}
