import { STRANGE } from './harmless-content.ts';
import { AHAUS } from './hostile-profile.ts';

/** A profile with strange but valid content: the page must show it as text. */
export interface HarmlessProfile {
  readonly name: string;
  readonly file: string;
  /** Place whose page shows it; each case has its own, so that one build shows all. */
  readonly slug: string;
  readonly text: string;
  /** A text that stands in this profile alone, and has to stand in the HTML of its page, as text or address. */
  readonly probe: string;
  /** What must not match the HTML of the page. */
  readonly forbidden: RegExp;
}

/** Places in whose profiles the cases stand; both demands of the profile apply to each. */
const PLACES: readonly (readonly [slug: string, ags: string])[] = [
  ['bedburg-hau', '05154004'],
  ['rees', '05154044'],
  ['langenfeld-rheinland', '05158020'],
  ['juechen', '05162012'],
  ['kempen', '05166012'],
  ['hamminkeln', '05170012'],
  ['merzenich', '05358040'],
  ['bruehl', '05362012'],
  ['bad-muenstereifel', '05366004'],
  ['weilerswist', '05366040'],
  ['uebach-palenberg', '05370028'],
  ['marienheide', '05374024'],
  ['alfter', '05382004'],
  ['much', '05382036'],
  ['windeck', '05382076'],
  ['raesfeld', '05554040'],
  ['ascheberg', '05558004'],
  ['olfen', '05558036'],
  ['herten', '05562020'],
  ['hoerstel', '05566016'],
  ['lotte', '05566048'],
  ['ennigerloh', '05570020'],
  ['schloss-holte-stukenbrock', '05754036'],
  ['kirchlengern', '05758020'],
  ['brakel', '05762016'],
  ['bad-salzuflen', '05766008'],
  ['lage', '05766040'],
  ['espelkamp', '05770008'],
  ['lichtenau', '05774028'],
  ['herdecke', '05954020'],
  ['hallenberg', '05958020'],
  ['altena', '05962004'],
];

/** Profiles that the content check accepts although they look like attacks: on a page they have to be plain text. */
export const HARMLESS: readonly HarmlessProfile[] = STRANGE.map(({ name, old, by, forbidden }, index) => {
  const [slug, ags] = PLACES[index] ?? [];
  if (slug === undefined || ags === undefined) throw new Error('more cases than places');
  const probe = `probe-${String(index + 1).padStart(2, '0')}`;
  const text = AHAUS.replace(old, () => by.replaceAll('PROBE', probe))
    .replaceAll('ahaus-', `${slug}-`)
    .replace('05554004', ags);
  return { name, file: `content/profiles/${slug}.mdx`, slug, text, probe, forbidden };
});
