import type { LocalAuthority } from '../domain/local-authority.ts';
import { readRenamed } from '../schemas/renamed-file.ts';
import { getRegistry } from './registry.ts';

/** The former addresses of renamed places, with the place that each belongs to. */
export async function getRenamed(): Promise<
  readonly { readonly oldSlug: string; readonly authority: LocalAuthority }[]
> {
  const { byAgs } = await getRegistry();
  return readRenamed().flatMap(({ oldSlug, ags }) => {
    const authority = byAgs.get(ags);
    return authority === undefined ? [] : { oldSlug, authority };
  });
}
