import type { Checked, Fault } from '../../src/schemas/fault.ts';

/** The faults of a reading that has to be refused; throws when it was accepted. */
export function faultsOf(read: Checked<unknown>): readonly Fault[] {
  if (read.ok) throw new Error(`accepted: ${JSON.stringify(read.value)}`);
  return read.faults;
}

/** The value of a reading that has to be accepted; throws with its faults when it was refused. */
export function valueOf<T>(read: Checked<T>): T {
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.faults)}`);
  return read.value;
}
