import type { FindingCode } from '../domain/finding.ts';
import { LOCALES } from '../i18n/locales.ts';
import { embedTitle, type Embed } from './embed.ts';
import { escapeMarkup } from './escape-markup.ts';
import { widestText } from './text-width.ts';

/** Measures in pixels. */
const PAD = 16;
const HEIGHT = 156;
const CELL = 66;
const SIGN = { offset: 20, top: 73, size: 22 } as const;
const SIZES = { name: 20, message: 14, small: 12 } as const;

/** Fonts and colours; all signs have the same colour, so that no finding looks better or worse than another. */
const STYLE = [
  'text{font-family:system-ui,sans-serif;fill:#211c16}',
  `.name{font-size:${String(SIZES.name)}px;font-weight:700}.digit{font-size:24px;font-weight:700;fill:#0b4f5a}`,
  `.message{font-size:${String(SIZES.message)}px}.small{font-size:${String(SIZES.small)}px;fill:#5c5347}`,
  '.paper{fill:#fbf8f3;stroke:#857866}.bar{fill:#0b4f5a}.sign{color:#0b4f5a}',
  '@media(prefers-color-scheme:dark){text{fill:#f2e9db}.small{fill:#bcb0a0}.paper{fill:#191613;stroke:#8d8171}',
  '.digit,.bar{fill:#8accd2}.sign{color:#8accd2}}',
].join('');

/** By how much bold letters are wider than others. */
const BOLD = 1.15;

/** Width and height of a badge in pixels: the same whatever is found and when, so that the code on a website need never change. */
export function badgeSize({ name, site, messages, dates }: Embed): { readonly width: number; readonly height: number } {
  const widest = Math.max(
    4 * CELL,
    widestText(name, SIZES.name * BOLD),
    ...messages.map((text) => widestText(text, SIZES.message)),
    ...[site, ...dates].map((text) => widestText(text, SIZES.small)),
  );
  return { width: widest + 2 * PAD, height: HEIGHT };
}

/**
 * The badge of a place: an SVG file that needs nothing else, in a light and a dark scheme, with all findings in words for those who
 * do not see it.
 * @param drawSign draws the sign of a finding in a field of 24 × 24 units
 */
export function badgeSvg(embed: Embed, drawSign: (code: FindingCode) => string): string {
  const { tag, direction } = LOCALES[embed.locale];
  const { width, height } = badgeSize(embed);
  const fromStart = (offset: number): number => (direction === 'rtl' ? width - PAD - offset : PAD + offset);
  const line = (name: string, y: number, text: string): string =>
    `<text class="${name}" x="${String(fromStart(0))}" y="${String(y)}">${escapeMarkup(text)}</text>`;
  const cells = embed.rows.map(({ number, code }, index) => {
    const x = fromStart(index * CELL + SIGN.offset) - (direction === 'rtl' ? SIGN.size : 0);
    const frame = `x="${String(x)}" y="${String(SIGN.top)}" width="${String(SIGN.size)}" height="${String(SIGN.size)}"`;
    const digit = `<text class="digit" x="${String(fromStart(index * CELL))}" y="93">${String(number)}</text>`;
    return `${digit}<svg class="sign" ${frame} viewBox="0 0 24 24">${drawSign(code)}</svg>`;
  });
  const frame = `width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${frame} role="img" lang="${tag}" direction="${direction}">`,
    `<title>${escapeMarkup(embedTitle(embed))}</title><desc>${escapeMarkup(inWords(embed))}</desc><style>${STYLE}</style>`,
    `<rect class="paper" x=".5" y=".5" width="${String(width - 1)}" height="${String(height - 1)}"/>`,
    `<path class="bar" d="M0 0h${String(width)}v4H0z"/>`,
    line('small', 28, embed.site),
    placeName(embed.name, fromStart(0), direction),
    ...cells,
    line('message', 122, embed.message),
    line('small', 142, embed.asOf),
    '</svg>\n',
  ].join('');
}

/** German names run from left to right in every language, brackets too. */
function placeName(name: string, x: number, direction: 'ltr' | 'rtl'): string {
  const side = direction === 'rtl' ? ' direction="ltr" text-anchor="end"' : '';
  return `<text class="name" x="${String(x)}" y="54" lang="de"${side}>${escapeMarkup(name)}</text>`;
}

function inWords({ rows, message, asOf }: Embed): string {
  return [...rows.map(({ number, word, label }) => `${String(number)} ${word}: ${label}`), message, asOf].join('. ');
}
