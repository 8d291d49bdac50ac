import { DEMANDS } from '../../domain/demand.ts';
import type { FileHead } from '../../schemas/open-data/place-file.ts';
import type { OpenData } from '../../schemas/open-data/tables.ts';

/**
 * The municipalities as points with their facts and findings. Source: RFC 7946; longitude stands before latitude, WGS 84. A Kreis
 * has no point of its own.
 */
export function toGeoJson({ authorities, assessments }: OpenData, head: Omit<FileHead, '$schema'>): string {
  const findings = Map.groupBy(assessments, ({ ags }) => ags);
  const features = authorities.flatMap((place) => {
    const { lat, lon, ...facts } = place;
    if (lat === null || lon === null) return [];
    const columns = DEMANDS.flatMap((demand) => {
      const found = findings.get(place.ags)?.find((one) => one.demand === demand);
      return [
        [`${demand}_finding`, found?.finding ?? null],
        [`${demand}_finding_label`, found?.finding_label ?? null],
        [`${demand}_finding_group`, found?.finding_group ?? null],
      ] as const;
    });
    return [
      {
        type: 'Feature',
        id: place.ags,
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties: { ...facts, ...Object.fromEntries(columns) },
      },
    ];
  });
  return `${JSON.stringify({ type: 'FeatureCollection', ...head, features }, undefined, 1)}\n`;
}
