import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getMapFile } from '../../../data/map.ts';
import { mapFilePaths } from '../../../routing/static-paths.ts';

export const getStaticPaths = mapFilePaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The map of a demand as a drawing to download and reuse, German. */
export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await getMapFile(props.demand), { headers: { 'Content-Type': 'image/svg+xml' } });
