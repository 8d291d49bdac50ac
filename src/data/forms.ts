import { getEntry } from 'astro:content';
import type { Letter } from '../schemas/letter.ts';

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
