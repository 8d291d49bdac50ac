import { defineMiddleware } from 'astro:middleware';
import { tightHtml } from './exports/tight-html.ts';

/** Tidies the white space of every page, in development and in the build alike. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(tightHtml(await response.text()), response);
});
