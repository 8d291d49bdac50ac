import { DEMANDS } from './demand.ts';

/** Pages that have a picture of their own, for when they are shared; all others show that of the home page. */
export const PREVIEW_PAGES = ['home', 'resolution', ...DEMANDS, 'authorities', 'methodology', 'data', 'press'] as const;
export type PreviewPage = (typeof PREVIEW_PAGES)[number];

/** Pixels of a picture, in the proportions that networks and messengers show whole. Source: ogp.me, Meta's sharing rules. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
