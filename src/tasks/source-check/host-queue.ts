/** Lets one request at a time through to each host, with a pause before the next one. */
export class HostQueue {
  readonly #pause: () => Promise<unknown>;
  readonly #turns = new Map<string, Promise<unknown>>();

  /** @param pause resolves when a host may be asked again after an answer */
  constructor(pause: () => Promise<unknown>) {
    this.#pause = pause;
  }

  /** Makes a request when it is its host's turn; resolves or rejects as the request does. */
  take<T>(host: string, request: () => Promise<T>): Promise<T> {
    const answer = (this.#turns.get(host) ?? Promise.resolve()).then(request);
    this.#turns.set(host, answer.then(this.#pause, this.#pause));
    return answer;
  }
}
