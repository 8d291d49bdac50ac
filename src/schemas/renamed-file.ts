import { readFileSync } from 'node:fs';
import { readCsv } from './csv.ts';
import { trusted } from './fault.ts';
import { authorityRow, renamedRow } from './registry.ts';
import { CONTENT_DIR } from './site-file.ts';

/** An address that a place had, and the one that it has today. */
interface Renamed {
  readonly oldSlug: string;
  readonly slug: string;
  readonly ags: string;
}

/** The former addresses of renamed places, from registry/renamed.csv. Throws a message with every fault when a table is refused. */
export function readRenamed(): readonly Renamed[] {
  const bytes = (name: string): Uint8Array => readFileSync(`${CONTENT_DIR}/registry/${name}`);
  const renamed = trusted(
    readCsv('content/registry/renamed.csv', bytes('renamed.csv'), renamedRow, ['old_slug'], { mayBeEmpty: true }),
  );
  if (renamed.length === 0) return [];
  const places = trusted(readCsv('content/registry/authorities.csv', bytes('authorities.csv'), authorityRow, ['ags']));
  const slugs = new Map(places.map(({ ags, slug }) => [ags, slug]));
  return renamed.flatMap(({ ags, old_slug }) => {
    const slug = slugs.get(ags);
    return slug === undefined ? [] : { oldSlug: old_slug, slug, ags };
  });
}
