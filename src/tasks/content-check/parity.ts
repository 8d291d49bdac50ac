import type { Fault } from '../../schemas/fault.ts';
import type { Mark } from '../../schemas/mdx.ts';

/** Components inside sentences, whose order follows the language. */
const INLINE: readonly string[] = ['Source', 'Term', 'German', 'Rule', 'Count'];

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

/** What each passage of a text holds that its translation must hold as well: blocks by their number, links and terms by name. */
const COUNTED = {
  paragraph: 'paragraph(s)',
  listItem: 'list item(s)',
  tableRow: 'table row(s)',
} as const;

/**
 * Paragraphs, list items and table rows are as many, and links and explained terms the same, in each passage of a translation
 * that renders the German text faithfully.
 */
export function shapeParity(file: string, original: readonly Mark[], translated: readonly Mark[]): readonly Fault[] {
  const given = passages(translated);
  return [...passages(original)].flatMap(([passage, wanted]) => {
    const found = given.get(passage);
    if (found === undefined) return []; // a missing passage is a fault of its own
    const [line] = found.map((mark) => mark.line);
    const fault = (what: string, fix: string): Fault => ({ file, line, field: passage, found: what, fix });
    return [
      ...Object.entries(COUNTED).flatMap(([name, words]) => {
        const [there, here] = [count(wanted, name), count(found, name)];
        return there === here
          ? []
          : [fault(`${String(here)} ${words} instead of ${String(there)}`, 'Divide the text as German does.')];
      }),
      ...difference(ids(wanted, 'a'), ids(found, 'a')).map((id) =>
        fault(`the link to ${id} is missing`, 'Link as German does.'),
      ),
      ...difference(ids(found, 'a'), ids(wanted, 'a')).map((id) =>
        fault(`a link to ${id}, which German has not here`, 'Link as German does.'),
      ),
      ...difference(ids(wanted, 'Count'), ids(found, 'Count')).map((id) =>
        fault(`the number <Count id="${id}" /> is missing`, 'Say the number as German does.'),
      ),
      ...difference(ids(wanted, 'Term'), ids(found, 'Term')).map((id) =>
        fault(`the term "${id}" is not explained`, 'Put <Term id="…"> around it, as German does.'),
      ),
    ];
  });
}

/** The marks of each passage, in order, by the id of its heading, paragraph or demand; before the first: "start". */
function passages(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  let passage = 'start';
  return Map.groupBy(marks, ({ kind, name, id }) => {
    if (kind === 'heading' || name === 'Paragraph' || name === 'Demand') passage = id;
    return passage;
  });
}

function count(marks: readonly Mark[], name: string): number {
  return marks.filter((mark) => mark.kind === 'block' && mark.name === name).length;
}

function ids(marks: readonly Mark[], name: string): readonly string[] {
  return marks.filter((mark) => mark.name === name).map(({ id }) => id);
}

/** Members of a list that another lacks, each as often as it is missing there. */
function difference(list: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}
