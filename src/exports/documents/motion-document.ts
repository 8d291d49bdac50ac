import type { Motion, MotionForm } from '../../domain/motion.ts';
import type { Block, TextDocument } from '../../domain/text-document.ts';
import { formatDate } from '../../i18n/formatters.ts';
import type { Translate } from '../../i18n/translator.ts';

/** What a motion says about a source that it cites. */
export interface MotionSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO date, full or partial, or "unknown". */
  readonly date: string;
  readonly url: string;
  readonly read: 'full' | 'excerpt';
}

/** The ids of a motion's sources, in the order of their numbers. */
export function sourceIdsOf({ reasons }: Motion): readonly string[] {
  return [...new Set(reasons.flatMap(({ sources }) => sources))];
}

/**
 * A model motion in the form of a council paper: who asks whom, the order of consultation, the proposed decision, the reasons and
 * their sources.
 * @param sources those of `sourceIdsOf`, in its order
 * @param t the German translator
 */
export function motionDocument(
  form: MotionForm,
  motion: Motion,
  sources: readonly MotionSource[],
  t: Translate,
): TextDocument {
  const heading = (text: string, level: 1 | 2 = 2): Block => ({ kind: 'heading', level, text });
  const line = (text: string): Block => ({ kind: 'paragraph', text });
  const blocks: readonly Block[] = [
    { kind: 'paragraph', role: 'notice', text: form.notice },
    line(`${form.applicant}\n${form.date}`),
    line(motion.addressee),
    heading(form.kind, 1),
    { kind: 'paragraph', role: 'strong', text: `${form.subject} ${motion.subject}` },
    heading(form.consultation),
    {
      kind: 'list',
      numbered: true,
      items: motion.consultation.map(({ body, date, role }) => ({ text: `${body}, ${date}: ${role}` })),
    },
    heading(form.proposal),
    line(motion.opening),
    { kind: 'list', numbered: true, items: motion.proposal },
    heading(form.reasons),
    ...motion.reasons.map((reason) => line(`${reason.text}${references(reason.sources, sources)}`)),
    { kind: 'paragraph', role: 'signature', text: form.signature },
    ...(motion.enclosure === undefined ? [] : [heading(form.enclosure), line(motion.enclosure)]),
    heading(form.sources),
    ...sources.map((source, index): Block => ({
      kind: 'paragraph',
      role: 'small',
      text: sourceLine(source, index + 1, t),
    })),
  ];
  return { title: motion.subject, blocks };
}

/** References behind a claim. @example references(['b'], [{ id: 'a', … }, { id: 'b', … }]) // ' [2]' */
function references(ids: readonly string[], sources: readonly MotionSource[]): string {
  return ids.map((id) => `\u00A0[${String(sources.findIndex((source) => source.id === id) + 1)}]`).join('');
}

function sourceLine({ title, publisher, date, url, read }: MotionSource, number: number, t: Translate): string {
  const dated = date === 'unknown' ? t('source.undated') : formatDate('de', date);
  const excerpt = read === 'excerpt' ? ` (${t('source.excerpt')})` : '';
  return `[${String(number)}] ${publisher}: ${title}, ${dated}${excerpt}, ${url}`;
}
