import type { Checked, Fault } from '../../schemas/fault.ts';
import { shownPath } from '../content-files.ts';

export const noFaults: readonly Fault[] = [];

/** The faults of a reading; none when it succeeded. */
export function faultsOf(read: Checked<unknown>): readonly Fault[] {
  return read.ok ? noFaults : read.faults;
}

/** The fault of a file that has to exist and does not. */
export function missingFile(file: string): Fault {
  return {
    file: shownPath(file),
    line: undefined,
    field: undefined,
    found: 'the file is missing',
    fix: 'Write it (a translation: copy the German file of the same name and translate it), or restore it.',
  };
}

/** The fault of a symbolic link: the site generator would follow it, out of the content folder too. */
export function linkInContent(file: string): Fault {
  const found = 'this is a link, not a file';
  return { file: shownPath(file), line: undefined, field: undefined, found, fix: 'Put the file itself here.' };
}
