import { getEntry } from 'astro:content';
import { UNSET, type SiteSettings } from '../schemas/site.ts';

/** What the operator has entered in content/site.yaml. */
export async function getSite(): Promise<SiteSettings> {
  const entry = await getEntry('site', 'site');
  if (entry === undefined) throw new Error('content/site.yaml was not loaded');
  return entry.data;
}

/** Who publishes the site, as far as the operator has said, and under which licence. */
export async function getPublication(): Promise<{
  readonly publisher: string | undefined;
  readonly licence: string;
  readonly licenceUrl: string;
}> {
  const { publisher, licences } = await getSite();
  const name = publisher.name === UNSET ? undefined : publisher.name;
  return { publisher: name, licence: licences.content, licenceUrl: licences.contentUrl };
}
