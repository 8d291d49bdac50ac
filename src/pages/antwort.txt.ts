import type { APIRoute } from 'astro';
import { getReplyForm } from '../data/forms.ts';
import { emptyReplyForm } from '../exports/reply-form.ts';

/** The German reply form for any place. */
export const GET: APIRoute = async () => new Response(emptyReplyForm(await getReplyForm()));
