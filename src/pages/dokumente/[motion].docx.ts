import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { motionFile } from '../../components/documents/document-files.ts';
import { MOTIONS } from '../../domain/motion.ts';

export const getStaticPaths = () => MOTIONS.map((id) => ({ params: { motion: id }, props: { id } }));

/** A model motion as a document to edit, German. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await motionFile(props.id));
