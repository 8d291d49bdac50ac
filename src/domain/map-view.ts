/** The two maps: every municipality of the same size, or sized by its inhabitants. */
export const MAP_VIEWS = ['equal', 'population'] as const;
export type MapView = (typeof MAP_VIEWS)[number];
