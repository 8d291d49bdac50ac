import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getAuthorityPreview, getPreviewFile } from '../../../data/previews.ts';
import { getRegistry } from '../../../data/registry.ts';

export const getStaticPaths = async () =>
  (await getRegistry()).authorities.map((authority) => ({ params: { ags: authority.ags }, props: authority }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture that appears when the page of a place is shared. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(Buffer.from(await getPreviewFile(await getAuthorityPreview(props))), {
    headers: { 'Content-Type': 'image/png' },
  });
