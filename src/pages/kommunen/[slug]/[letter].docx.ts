import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { letterFile } from '../../../components/documents/document-files.ts';
import { getAskableCells } from '../../../data/profiles.ts';
import { letterName } from '../../../routing/routes.ts';

export const getStaticPaths = async () =>
  (await getAskableCells()).map((cell) => ({
    params: { slug: cell.authority.slug, letter: letterName(cell.demand) },
    props: cell,
  }));

/** The ready German letter of one open cell as a document to edit. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await letterFile(props));
