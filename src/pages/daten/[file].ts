import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getDataFiles } from '../../data/data-files.ts';

export const getStaticPaths = async () =>
  [...(await getDataFiles())].map(([file, bytes]) => ({ params: { file }, props: { bytes } }));

/** The open data files. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(Buffer.from(props.bytes));
