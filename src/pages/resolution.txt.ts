import type { APIRoute } from 'astro';
import { getResolutionText } from '../data/texts.ts';

/** The German resolution as plain text. */
export const GET: APIRoute = async () => new Response(await getResolutionText());
