import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getPagePreview, getPreviewFile } from '../../../data/previews.ts';
import { previewPaths } from '../../../routing/previews.ts';

export const getStaticPaths = previewPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture that appears when a page is shared. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(Buffer.from(await getPreviewFile(await getPagePreview(props.locale, props.page))), {
    headers: { 'Content-Type': 'image/png' },
  });
