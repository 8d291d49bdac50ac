import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getLetterTemplate } from '../../../data/forms.ts';
import { getAskableCells } from '../../../data/profiles.ts';
import { makeLetter } from '../../../exports/letter.ts';
import { letterName } from '../../../routing/routes.ts';

export const getStaticPaths = async () =>
  (await getAskableCells()).map((cell) => ({
    params: { slug: cell.authority.slug, letter: letterName(cell.demand) },
    props: cell,
  }));

/** The ready German letter of one open cell. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(`${makeLetter(await getLetterTemplate(), props).text}\n`);
