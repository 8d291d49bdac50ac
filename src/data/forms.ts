import { getEntry } from 'astro:content';
import type { Letter } from '../schemas/letter.ts';
import type { Motions } from '../schemas/motions.ts';

/** The German letter with gaps. */
export async function getLetterTemplate(): Promise<Letter> {
  const entry = await getEntry('letter', 'letter');
  if (entry === undefined) throw new Error('content/letter.yaml was not loaded');
  return entry.data;
}

/** The German reply form with gaps. */
export async function getReplyForm(): Promise<string> {
  const entry = await getEntry('replyForm', 'reply-form');
  if (entry === undefined) throw new Error('content/reply-form.txt was not loaded');
  return entry.data.text;
}

/** The German model motions and the words that they have in common. */
export async function getMotions(): Promise<Motions> {
  const entry = await getEntry('motions', 'motions');
  if (entry === undefined) throw new Error('content/motions.yaml was not loaded');
  return entry.data;
}
