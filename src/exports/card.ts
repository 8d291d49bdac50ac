import type { FindingCode } from '../domain/finding.ts';
import { LOCALES } from '../i18n/locales.ts';
import { embedTarget } from '../routing/embed-routes.ts';
import { pathTo } from '../routing/routes.ts';
import { cardSecurityPolicy } from '../routing/security-policy.ts';
import { embedTitle, type Embed } from './embed.ts';
import { escapeMarkup } from './escape-markup.ts';

/** Height of every card in pixels: enough for the longest words of all languages, 320 pixels wide. */
export const CARD_HEIGHT = 540;

/** All styles of a card; they stand in the card itself, which loads nothing. */
export const CARD_STYLE = [
  ':root{color-scheme:light dark;--paper:#fbf8f3;--ink:#211c16;--soft:#5c5347;--rule:#d8ccb9;--petrol:#0b4f5a}',
  '@media(prefers-color-scheme:dark){:root{--paper:#191613;--ink:#f2e9db;--soft:#bcb0a0;--rule:#443b31;--petrol:#8accd2}}',
  '*{box-sizing:border-box;margin:0;padding:0}',
  'body{min-block-size:100vh;display:flex;flex-direction:column;padding:10px 16px;border:1px solid var(--rule)',
  ';border-block-start:4px solid var(--petrol);background:var(--paper);color:var(--ink);font:14px/1.3 system-ui,sans-serif',
  ';overflow-wrap:anywhere}',
  'a{color:var(--petrol)}.small{font-size:12px;color:var(--soft)}h1{font-size:19px;line-height:1.2}h2{font-size:14px}',
  'ol{list-style:none;flex:1;display:flex;flex-direction:column;margin-block:4px}',
  'li{flex:1;display:grid;grid-template-columns:24px 1fr;align-content:center',
  ';border-block-start:1px solid var(--rule);padding-block:2px}',
  '.digit{font-size:22px;font-weight:700;line-height:1;color:var(--petrol)}.finding{padding-inline-start:22px}',
  '.finding svg{inline-size:1.1em;block-size:1.1em;margin-inline:-22px 6px;vertical-align:-.18em;color:var(--petrol)}',
  '@media(min-width:560px){body{padding:18px 26px;font-size:17px}.small{font-size:14px}h1{font-size:26px}h2{font-size:17px}',
  'li{grid-template-columns:36px 1fr}.digit{font-size:30px;margin-block-start:-4px}.finding{padding-inline-start:26px}.finding svg{margin-inline-start:-26px}',
  '.text{display:grid;grid-template-columns:8rem 1fr;column-gap:12px;align-items:baseline}.text>.small{grid-column:2}}',
].join('');

/** What a card needs besides what it says. */
interface CardParts {
  readonly origin: URL;
  /** SHA-256 of `CARD_STYLE`, in Base64. */
  readonly styleHash: string;
  /** Draws the sign of a finding in a field of 24 × 24 units. */
  readonly drawSign: (code: FindingCode) => string;
}

/** The card of a place: a page of its own for a frame on other websites, without script, image, font or any other request. */
export function cardHtml(embed: Embed, { origin, styleHash, drawSign }: CardParts): string {
  const { tag, direction } = LOCALES[embed.locale];
  const canonical = new URL(pathTo(embed.locale, { page: 'authority', slug: embed.slug }), origin).href;
  const link = `href="${escapeMarkup(embedTarget(embed, embed.locale))}" target="_blank" rel="noopener"`;
  const rows = embed.rows.map(
    ({ number, word, code, label, notes }) =>
      `<li><span class="digit">${String(number)}</span><div class="text"><h2>${escapeMarkup(word)}</h2><p class="finding"><svg viewBox="0 0 24 24" aria-hidden="true">${drawSign(code)}</svg>${escapeMarkup(label)}</p>${noteLine(notes)}</div></li>`,
  );
  return [
    `<!doctype html><html lang="${tag}" dir="${direction}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${cardSecurityPolicy(styleHash)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(embedTitle(embed))}</title><meta name="description" content="${escapeMarkup(embed.lede)}">`,
    '<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">',
    `<link rel="canonical" href="${escapeMarkup(canonical)}"><style>${CARD_STYLE}</style></head><body>`,
    `<p class="small">${escapeMarkup(embed.site)}</p>`,
    `<h1><a ${link}><bdi lang="de">${escapeMarkup(embed.name)}</bdi></a></h1>`,
    `<p class="small">${escapeMarkup(embed.lede)}</p><ol>${rows.join('')}</ol>`,
    `<p class="small">${escapeMarkup(embed.runs)} <bdi lang="de">${escapeMarkup(embed.runner)}</bdi></p>`,
    `<p><a ${link}>${escapeMarkup(embed.link)}</a></p><p class="small">${escapeMarkup(embed.asOf)}</p></body></html>\n`,
  ].join('');
}

function noteLine(notes: readonly string[]): string {
  return notes.length === 0 ? '' : `<p class="small">${notes.map(escapeMarkup).join(' · ')}</p>`;
}
