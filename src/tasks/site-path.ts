import { readSiteSettings } from '../schemas/site-file.ts';

/** Path that the site is served under, with a slash at its end: '/' or '/kim/'. From content/site.yaml. */
export function sitePath(): string {
  return new URL(`${readSiteSettings().baseUrl}/`).pathname;
}
