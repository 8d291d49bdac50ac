import type { Demand } from '../domain/demand.ts';
import { fileTag } from '../i18n/file-tag.ts';
import type { Locale } from '../i18n/locales.ts';
import { filePath, letterName } from './routes.ts';

/** Formats of the documents: to edit, and to print. */
export type DocumentFormat = 'docx' | 'pdf';

/**
 * Name of the file of the resolution in one language, without its ending.
 * @example resolutionName('de-simple') // 'resolution-leicht'
 */
export function resolutionName(locale: Locale): string {
  return `resolution-${fileTag(locale)}`;
}

/** Address of a document: the resolution by `resolutionName`, a motion by its name. */
export function documentPath(name: string, format: DocumentFormat): string {
  return filePath(`dokumente/${name}.${format}`);
}

/** Address of the ready letter that asks one demand's question, as a document to edit. */
export function letterDocumentPath(slug: string, demand: Demand): string {
  return filePath(`kommunen/${slug}/${letterName(demand)}.docx`);
}
