import { badgeSize } from './badge.ts';
import { CARD_HEIGHT } from './card.ts';
import { embedTitle, type Embed } from './embed.ts';
import { escapeMarkup } from './escape-markup.ts';

/** HTML that shows the badge of a place on another website; addresses are absolute. */
export function badgeCode(embed: Embed, badge: string, target: string): string {
  const { width, height } = badgeSize(embed);
  const size = `width="${String(width)}" height="${String(height)}" style="max-width:100%;height:auto"`;
  const image = `<img src="${badge}" alt="${escapeMarkup(embedTitle(embed))}" ${size} loading="lazy" referrerpolicy="no-referrer">`;
  return `<a href="${target}">${image}</a>`;
}

/** HTML that shows the card of a place on another website in a frame; its address is absolute. */
export function cardCode(embed: Embed, card: string): string {
  const size = `width="320" height="${String(CARD_HEIGHT)}" style="border:0;width:100%;max-width:600px"`;
  return `<iframe src="${card}" title="${escapeMarkup(embedTitle(embed))}" ${size} loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}
