import { filePath } from './routes.ts';

/** The logos to download: name of the file in public/presse/, interface string, and how wide they are if 64 high. */
export const LOGOS = [
  { name: 'signet', label: 'press.logo.signet', width: 64 },
  { name: 'schriftzug-hell', label: 'press.logo.light', width: 291 },
  { name: 'schriftzug-dunkel', label: 'press.logo.dark', width: 291 },
] as const;

/** Address of a logo. */
export function logoPath(name: (typeof LOGOS)[number]['name']): string {
  return filePath(`presse/${name}.svg`);
}
