import { pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';

/** What the site generator takes from a text file. */
interface EntryInfo {
  readonly data: unknown;
  readonly body: unknown;
}

/** The site generator's own reader of text files, as its MDX integration hands it over; throws when there is none. */
export async function entryReader(): Promise<(contents: string) => Promise<EntryInfo>> {
  let reader: unknown;
  const ignore = (): undefined => undefined;
  const setup: unknown = Reflect.get(mdx().hooks, 'astro:config:setup');
  if (typeof setup !== 'function') throw new Error('the MDX integration has no setup');
  await Reflect.apply(setup, undefined, [
    {
      config: {},
      updateConfig: ignore,
      addPageExtension: ignore,
      addRenderer: ignore,
      addContentEntryType: (type: object) => {
        reader = Reflect.get(type, 'getEntryInfo');
      },
    },
  ]);
  if (typeof reader !== 'function') throw new Error('the MDX integration reads no text files');
  const read = reader;
  return async (contents) => {
    const info: unknown = await Reflect.apply(read, undefined, [{ fileUrl: pathToFileURL('/profile.mdx'), contents }]);
    if (typeof info !== 'object' || info === null) throw new Error('the MDX integration gives no entry');
    return { data: Reflect.get(info, 'data'), body: Reflect.get(info, 'body') };
  };
}
