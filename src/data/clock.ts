/** Day of the build, ISO date. `BUILD_DATE` fixes it, so that the same content gives the same site. */
export function buildDate(): string {
  return process.env['BUILD_DATE'] ?? new Date().toISOString().slice(0, 10);
}
