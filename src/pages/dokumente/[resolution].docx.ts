import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { resolutionFile } from '../../components/documents/document-files.ts';
import { LOCALE_CODES } from '../../i18n/locales.ts';
import { resolutionName } from '../../routing/documents.ts';

export const getStaticPaths = () =>
  LOCALE_CODES.map((locale) => ({ params: { resolution: resolutionName(locale) }, props: { locale } }));

/** The resolution in one language as a document to edit. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, site, url }) =>
  new Response(await resolutionFile(props.locale, site ?? url));
