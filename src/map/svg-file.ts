import { FINDING_CODES, type FindingCode } from '../domain/finding.ts';
import { REGION_PREFIX, type Drawing } from './drawing.ts';
import { HEXAGON_PATH } from './hexagons.ts';
import type { Label } from './labels.ts';
import { PATTERNS, SIGN_RADIUS, isBusy, nameOn, patternOf } from './signs.ts';

/** What a map to reuse says, besides names of places. */
export interface MapTexts {
  readonly title: string;
  readonly description: string;
  readonly findings: Readonly<Record<FindingCode, string>>;
  /** Date, credit and licence: what must stay with the map. */
  readonly credit: readonly string[];
}

const FONT = 26;
const LEADING = 40;

const PATTERN_FILLS = FINDING_CODES.map((code) => {
  const fill = patternOf(code);
  return fill === undefined ? '' : `.${code}{fill:${fill}}`;
}).join('');

/** Light colours of the site; in the file, since a reused drawing has no style sheet. */
const STYLE = `
text{font-family:system-ui,sans-serif;fill:#211c16;text-anchor:middle}
.name{font-size:11px}.busy .name{stroke:#fbf8f3;stroke-width:6;stroke-linejoin:round;paint-order:stroke}.region{font-size:${String(FONT)}px;font-weight:600}.start{text-anchor:start}
.title{font-size:48px;font-weight:700}.text{font-size:${String(FONT)}px}
.hex{stroke:#fff;stroke-width:2;fill:#f4ecdf}.line{stroke:#0b4f5a;stroke-width:3}.plum{stroke:#5e2449}.soft{stroke:#d8ccb9;stroke-width:2}
.border{fill:none;stroke:#857866;stroke-width:2.5;stroke-linejoin:round}.strong{stroke:#211c16;stroke-width:5}
.met{fill:#0b4f5a}.awaiting-answer{fill:#fbe3cb}.not-applicable{fill:#fbf8f3;stroke:#d8ccb9}${PATTERN_FILLS}.plate{fill:#fbf8f3}
.sign{color:#0b4f5a}.sign-met{color:#fbf8f3}.sign-not-met{color:#5e2449}.sign-not-researched{color:#857866}.sign-not-applicable{color:#5c5347}`;

/**
 * A map as one file that needs nothing else: names, signs, borders, legend, date and credit.
 * @param drawing map of hexagons
 * @param findings of each place, by its AGS
 * @param symbols the signs as SVG symbols, named for their findings
 */
export function svgFile(
  drawing: Drawing,
  findings: ReadonlyMap<string, FindingCode>,
  texts: MapTexts,
  symbols: string,
): string {
  const [x = 0, y = 0, width = 0, height = 0] = drawing.viewBox.split(' ').map(Number);
  const head = 150;
  const foot = LEADING * (texts.credit.length + 1);
  const used = FINDING_CODES.filter((code) => [...findings.values()].includes(code));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[x, y - head, width, height + head + foot].join(' ')}" role="img" lang="de" aria-labelledby="title desc">`,
    `<title id="title">${escape(texts.title)}</title><desc id="desc">${escape(texts.description)}</desc><style>${STYLE}</style>`,
    `<defs>${patternDefs()}${symbols}${used.map(cellDef).join('')}</defs>`,
    `<path fill="#fbf8f3" d="M${String(x)} ${String(y - head)}h${String(width)}v${String(height + head + foot)}h${String(-width)}z"/>`,
    textLine('title start', x + 30, y - head + 70, texts.title),
    drawing.spots.map((spot) => placed(spot, findings.get(spot.place.ags) ?? 'not-researched')).join('\n'),
    borderPaths(drawing),
    drawing.regions.map(regionName).join(''),
    legend(used, texts.findings, Math.round(x + width * 0.66), y + height - LEADING * used.length),
    texts.credit
      .map((line, index) => textLine('text start', x + 30, y + height + LEADING * (index + 1), line))
      .join(''),
    '</svg>\n',
  ].join('\n');

  function placed(spot: Drawing['spots'][number], code: FindingCode): string {
    const name = nameOn(spot).map((line) => textLine('name', 0, line.y, line.text));
    return `<g${isBusy(code) ? ' class="busy"' : ''} transform="translate(${String(spot.x)} ${String(spot.y)})"><title>${escape(`${spot.place.name}: ${texts.findings[code]}`)}</title><use href="#c-${code}"/>${name.join('')}</g>`;
  }
}

function patternDefs(): string {
  return Object.entries(PATTERNS)
    .map(([code, angle]) => {
      const line = code === 'not-met' ? 'line plum' : code === 'nothing-found' ? 'line soft' : 'line';
      return `<pattern id="p-${code}" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(${String(angle)})"><path class="plate" d="M0 0h9v9H0z"/><path class="${line}" d="M4.5 0V9"/></pattern>`;
    })
    .join('');
}

/** The sign stands above the name. */
function cellDef(code: FindingCode): string {
  const fill = patternOf(code);
  const radius = SIGN_RADIUS * 0.75;
  const [left, top, size] = [-radius, -18 - radius, radius * 2].map(String);
  const plate = fill === undefined ? '' : `<circle class="plate" cy="-18" r="${String(radius + 1)}"/>`;
  return `<g id="c-${code}"><path class="hex ${code}" d="${HEXAGON_PATH}"/>${plate}<use class="sign sign-${code}" href="#${code}" x="${String(left)}" y="${String(top)}" width="${String(size)}" height="${String(size)}"/></g>`;
}

function borderPaths({ borders }: Drawing): string {
  if (borders === undefined) return '';
  const { kreise, regions, outline } = borders;
  return `<path class="border" d="${kreise}"/><path class="border strong" d="${regions}${outline}"/>`;
}

function regionName({ x, y, text }: Label): string {
  return textLine('region', x, y, REGION_PREFIX) + textLine('region', x, y + FONT * 1.15, text);
}

function legend(codes: readonly FindingCode[], words: MapTexts['findings'], x: number, y: number): string {
  return codes
    .map((code, index) => {
      const middle = y + index * LEADING;
      return `<use href="#${code}" class="sign" x="${String(x)}" y="${String(middle - 26)}" width="32" height="32"/>${textLine('text start', x + 46, middle, words[code])}`;
    })
    .join('');
}

function textLine(name: string, x: number, y: number, text: string): string {
  return `<text class="${name}" x="${String(Math.round(x))}" y="${String(Math.round(y))}">${escape(text)}</text>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
