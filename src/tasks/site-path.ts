import { trusted } from '../schemas/fault.ts';
import { siteSchema } from '../schemas/site.ts';
import { readYaml } from '../schemas/yaml.ts';
import { CONTENT_DIR, ContentFolder } from './content-files.ts';

/** Path that the site is served under, with a slash at its end: '/' or '/kim/'. From content/site.yaml. */
export function sitePath(): string {
  const settings = readYaml('content/site.yaml', new ContentFolder(CONTENT_DIR).text('site.yaml'), siteSchema);
  return new URL(`${trusted(settings).baseUrl}/`).pathname;
}
