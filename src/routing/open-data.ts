import { filePath } from './routes.ts';

/** Folder of the open data files within the site. */
const DATA_FOLDER = 'daten';

/** Name of the file of one place, beside its page. */
const PLACE_FILE = 'daten.json';

/**
 * Address of an open data file.
 * @example dataPath('authorities.csv') // '/daten/authorities.csv'
 */
export function dataPath(file: string): string {
  return filePath(`${DATA_FOLDER}/${file}`);
}

/** Address of the data of one place. */
export function placeDataPath(slug: string): string {
  return filePath(`kommunen/${slug}/${PLACE_FILE}`);
}
