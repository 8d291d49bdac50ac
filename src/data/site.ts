import { getEntry } from 'astro:content';
import type { SiteSettings } from '../schemas/site.ts';

/** What the operator has entered in content/site.yaml. */
export async function getSite(): Promise<SiteSettings> {
  const entry = await getEntry('site', 'site');
  if (entry === undefined) throw new Error('content/site.yaml was not loaded');
  return entry.data;
}
