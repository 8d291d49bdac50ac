import { readFileSync } from 'node:fs';
import { trusted } from './fault.ts';
import { siteSchema, type SiteSettings } from './site.ts';
import { readYaml } from './yaml.ts';

/** The folder of content: `content/`, or another one for trials (`CONTENT_DIR`). */
export const CONTENT_DIR = process.env['CONTENT_DIR'] ?? 'content';

/** What the operator has entered in site.yaml. Throws a message with every fault when the file is refused. */
export function readSiteSettings(): SiteSettings {
  return trusted(readYaml('content/site.yaml', readFileSync(`${CONTENT_DIR}/site.yaml`, 'utf8'), siteSchema));
}
