import type { SourceAnswer } from '../../schemas/source-health.ts';
import { askSource, type Asking } from './ask-source.ts';
import { HostQueue } from './host-queue.ts';

/** How many addresses are asked. */
export interface AskingAll extends Asking {
  /** At most so many hosts are asked at the same time. */
  readonly parallelHosts: number;
}

/** Asks every address: some hosts in parallel, the addresses of one host one after the other. Answers come in no order. */
export async function askAll(addresses: readonly string[], asking: AskingAll): Promise<readonly SourceAnswer[]> {
  const queue = new HostQueue(() => asking.sleep(asking.pauseMs));
  const waiting = [...Map.groupBy(addresses, (address) => URL.parse(address)?.hostname).values()];
  const answers: SourceAnswer[] = [];
  const askHosts = async (): Promise<void> => {
    for (let host = waiting.shift(); host !== undefined; host = waiting.shift())
      for (const address of host) answers.push(await askSource(address, asking, queue));
  };
  await Promise.all(Array.from({ length: asking.parallelHosts }, askHosts));
  return answers;
}
