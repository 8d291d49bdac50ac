import { isoDate } from '../schemas/fields.ts';

/** Day of the build, ISO date. `BUILD_DATE` fixes it, so that the same content gives the same site. */
export function buildDate(): string {
  const fixed = process.env['BUILD_DATE'];
  if (fixed === undefined) return new Date().toISOString().slice(0, 10);
  if (!isoDate.safeParse(fixed).success) throw new Error(`BUILD_DATE is "${fixed}"; write a day such as 2026-11-22`);
  return fixed;
}
