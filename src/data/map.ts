import { shownAssessments, type ShownAssessment } from '../domain/assessment.ts';
import { demandNumber, type Demand } from '../domain/demand.ts';
import { FINDING_CODES, type FindingCode } from '../domain/finding.ts';
import { isMunicipality } from '../domain/local-authority.ts';
import type { MapView } from '../domain/map-view.ts';
import { formatDate } from '../i18n/formatters.ts';
import { ORIGINAL_LOCALE } from '../i18n/locales.ts';
import { translator } from '../i18n/translator.ts';
import { draw, type Drawing } from '../map/drawing.ts';
import { svgFile } from '../map/svg-file.ts';
import { buildDate } from './clock.ts';
import { getProfiles, type Profile } from './profiles.ts';
import { getRegistry } from './registry.ts';
import { drawSign } from './signs.ts';
import { getSite } from './site.ts';
import { getDemandWords } from './texts.ts';

const drawings = new Map<MapView, Promise<Drawing>>();

/** The map of all municipalities, without findings; drawn once per build. */
export function getDrawing(view: MapView): Promise<Drawing> {
  const known = drawings.get(view);
  if (known !== undefined) return known;
  const drawing = getRegistry().then(({ authorities }) => draw(view, authorities.filter(isMunicipality)));
  drawings.set(view, drawing);
  return drawing;
}

/** What the map of a demand shows at each municipality, by its AGS: its own assessment, or its Kreis's where the demand is the Kreise's. */
export async function getMapAssessments(demand: Demand): Promise<ReadonlyMap<string, ShownAssessment>> {
  const shown = (await getProfiles()).flatMap((profile) => {
    const one = onMap(profile, demand);
    return one === undefined ? [] : [[profile.authority.ags, one] as const];
  });
  return new Map(shown);
}

function onMap({ assessments, kreisAssessments }: Profile, demand: Demand): ShownAssessment | undefined {
  const all = shownAssessments(assessments, kreisAssessments).filter(({ assessment }) => assessment.demand === demand);
  const ofKreis = demand === 'districts' ? all.find(({ decidedBy }) => decidedBy === 'kreis') : undefined;
  return ofKreis ?? all[0];
}

/** The map of a demand as a German SVG file to reuse, with date and credit. */
export async function getMapFile(demand: Demand): Promise<string> {
  const t = translator(ORIGINAL_LOCALE);
  const findings = new Map(
    [...(await getMapAssessments(demand))].map(([ags, { assessment }]) => [ags, assessment.finding.code]),
  );
  const word = (code: FindingCode): string => t(`finding.${code}.label`);
  const { licences, baseUrl } = await getSite();
  const names = { number: demandNumber(demand), word: (await getDemandWords(ORIGINAL_LOCALE))[demand] };
  const texts = {
    title: t('map.title', names),
    description: t(demand === 'districts' ? 'map.ofKreis' : 'map.lede'),
    findings: {
      ...{ met: word('met'), 'partly-met': word('partly-met'), 'not-met': word('not-met') },
      ...{ 'nothing-found': word('nothing-found'), 'awaiting-answer': word('awaiting-answer') },
      ...{ 'not-researched': word('not-researched'), 'not-applicable': word('not-applicable') },
    },
    credit: [
      t('finding.notNo'),
      t('map.credit', {
        site: t('site.name'),
        address: baseUrl,
        licence: licences.content,
        date: formatDate(ORIGINAL_LOCALE, buildDate()),
      }),
      t('map.creditData'),
    ],
  };
  return svgFile(await getDrawing('equal'), findings, texts, symbols());
}

/** The signs as symbols, named for their findings. */
function symbols(): string {
  return FINDING_CODES.map((code) => `<symbol id="${code}" viewBox="0 0 24 24">${drawSign(code)}</symbol>`).join('');
}
