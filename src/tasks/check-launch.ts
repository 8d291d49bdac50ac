import { UNSET } from '../schemas/site.ts';
import { readSiteSettings } from '../schemas/site-file.ts';

/** Values that an operator may leave unset. */
const OPTIONAL: readonly string[] = ['publisher.phone', 'publisher.register'];

/** Names of the values that the operator has not yet entered, dotted. */
function unsetValues(settings: object, prefix = ''): readonly string[] {
  return Object.entries(settings).flatMap(([key, value]: [string, unknown]) => {
    if (value === UNSET) return [`${prefix}${key}`];
    return typeof value === 'object' && value !== null ? unsetValues(value, `${prefix}${key}.`) : [];
  });
}

/** `npm run check:launch`: lists what an operator still has to enter before the site goes public; exit code 1 if anything is. */
function main(): void {
  const settings = readSiteSettings();
  const missing = unsetValues(settings).filter((name) => !OPTIONAL.includes(name));
  const open = new URL(settings.baseUrl).hostname.endsWith('.example') ? ['baseUrl', ...missing] : missing;
  for (const name of open) console.log(`content/site.yaml: ${name} is not set`);
  console.log(open.length === 0 ? 'Ready to launch.' : `${String(open.length)} value(s) to enter before launch.`);
  process.exitCode = open.length === 0 ? 0 : 1;
}

main();
