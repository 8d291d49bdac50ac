import type { Fault } from '../../schemas/fault.ts';
import type { Mark } from '../../schemas/mdx.ts';

/** Components inside sentences, whose order follows the language. */
const INLINE: readonly string[] = ['Source', 'Term', 'German', 'Rule'];

/** Sources that the German text cites and the translation does not. */
export function lostSources(
  file: string,
  original: readonly Mark[],
  translated: readonly Mark[],
  known: ReadonlySet<string> | undefined,
): readonly Fault[] {
  const idsIn = (marks: readonly Mark[]): Set<string> =>
    new Set(marks.filter(({ name }) => name === 'Source').map(({ id }) => id));
  const lost = [...idsIn(original).difference(idsIn(translated))].filter((id) => known?.has(id) !== false);
  const fix = 'Put <Source id="…" /> behind the claim that it supports.';
  return lost.map((id) => ({ file, line: undefined, field: 'Source', found: `the source "${id}" is not cited`, fix }));
}

/** Headings, paragraphs and demands have the same ids in the same order in every language; so have block components. */
export function anchorParity(file: string, original: readonly Mark[], translated: readonly Mark[]): readonly Fault[] {
  const wanted = anchors(original);
  const given = anchors(translated);
  const place = { file, field: undefined };
  const missing = wanted.filter((anchor) => !given.some((other) => other.key === anchor.key));
  const surplus = given.filter((anchor) => !wanted.some((other) => other.key === anchor.key));
  if (missing.length + surplus.length > 0)
    return [
      ...missing.map(({ key }) => ({
        ...place,
        line: undefined,
        found: `${key} of the German text is missing`,
        fix: 'Add this passage.',
      })),
      ...surplus.map(({ key, line }) => ({
        ...place,
        line,
        found: `${key} is not in the German text`,
        fix: 'Use the ids of the German text.',
      })),
    ];
  const moved = given.find(({ key }, index) => key !== wanted[index]?.key);
  if (moved === undefined) return [];
  return [
    {
      ...place,
      line: moved.line,
      found: `${moved.key} stands in another place than in German`,
      fix: 'Keep the German order.',
    },
  ];
}

function anchors(marks: readonly Mark[]): readonly { readonly key: string; readonly line: number }[] {
  return marks
    .filter(({ kind, name }) => kind === 'heading' || (kind === 'component' && !INLINE.includes(name)))
    .map(({ kind, name, id, line }) => ({
      key: kind === 'heading' ? `the heading {#${id}}` : `<${name} ${id}>`,
      line,
    }));
}
