import type { SourceAnswer, SourceStatus } from '../../schemas/source-health.ts';

const STATUSES: readonly SourceStatus[] = ['ok', 'gone', 'unreachable'];

/** A run as text for the terminal: how many addresses have each status, then the addresses that are not ok. */
export function reportOf(answers: readonly SourceAnswer[]): string {
  const groups = STATUSES.map((status) => ({ status, found: answers.filter((answer) => answer.status === status) }));
  const counts = groups.map(({ status, found }) => `${status.padEnd(12)}${String(found.length).padStart(5)}`);
  const lists = groups
    .filter(({ status, found }) => status !== 'ok' && found.length > 0)
    .map(({ status, found }) => [`\n${status}:`, ...found.map(lineOf).sort()].join('\n'));
  return [...counts, ...lists].join('\n');
}

function lineOf({ url, code }: SourceAnswer): string {
  return `  ${code === undefined ? '---' : String(code)}  ${url}`;
}
