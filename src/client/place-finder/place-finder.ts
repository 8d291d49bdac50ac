import type { Place } from '../../domain/place.ts';
import type { FoundPlaces, PlaceMatch } from './find-places.ts';
import { PlaceDirectory } from './place-directory.ts';
import { placeOption } from './place-option.ts';

/** What a key does to the list: a step, or the end at which a step from the field begins. */
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Finds a place while its name is typed and leads to its page: an editable combobox with a list of suggestions (ARIA Authoring
 * Practices). Markup and texts come with the page (components/search/PlaceFinder); the index is fetched when the reader first turns
 * to the field. Nothing that is typed is sent.
 */
class PlaceFinder extends HTMLElement {
  #directory: Promise<PlaceDirectory> | undefined;
  #matches: readonly PlaceMatch[] = [];
  /** Position of the chosen suggestion; -1 while the field itself is. */
  #active = -1;

  connectedCallback(): void {
    this.#input.addEventListener('focus', () => void this.#load().catch(() => undefined));
    this.#input.addEventListener('input', () => void this.#suggest());
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#input.addEventListener('blur', () => this.#close());
    // The field keeps the focus while a suggestion is pressed, or the list would be gone before the click.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element ? target.closest('[role=option]') : null;
      if (option !== null) this.#go(this.#options.indexOf(option));
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      if (this.#input.value.trim() === '') return; // leads to the list of all places
      event.preventDefault();
      void this.#submit();
    });
  }

  /** The index; fetched anew at the next call when it could not be fetched. */
  #load(): Promise<PlaceDirectory> {
    this.#directory ??= PlaceDirectory.fetch(this.dataset['index'] ?? '').catch((error: unknown) => {
      this.#directory = undefined;
      throw error;
    });
    return this.#directory;
  }

  /** Offers what answers the words in the field; false when they have changed meanwhile or nothing can be offered. */
  async #suggest(): Promise<boolean> {
    const query = this.#input.value;
    try {
      const directory = await this.#load();
      if (query !== this.#input.value) return false;
      this.#show(directory, directory.find(query));
      return this.#matches.length > 0;
    } catch {
      this.#matches = [];
      this.#close();
      this.#say(this.dataset['failed'] ?? '', true);
      return false;
    }
  }

  #show(directory: PlaceDirectory, { matches, nothing }: FoundPlaces): void {
    const texts = {
      kind: (kind: Place['kind']) => this.getAttribute(`data-kind-${kind}`) ?? '',
      district: this.dataset['district'] ?? '',
    };
    this.#matches = matches;
    const options = matches.map((match) => placeOption(match, directory.kreisOf(match.place), texts));
    for (const [index, option] of options.entries()) option.id = `${this.#list.id}-${String(index)}`;
    this.#list.replaceChildren(...options);
    this.#open();
    if (nothing !== undefined) this.#say(this.dataset[nothing === 'postcode' ? 'postcode' : 'none'] ?? '', true);
    else if (matches.length === 0) this.#say('', false);
    else this.#say((this.dataset['count'] ?? '').replace('{count}', String(matches.length)), false);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      void this.#step(step, event.altKey);
    } else if (event.key === 'Escape') {
      if (!this.#isOpen && this.#input.value !== '') this.#clear();
      this.#close();
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#go(this.#active);
    } else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) this.#activate(-1);
  }

  /** Moves through the suggestions and, past either end, back into the field. With Alt, only opens or closes the list. */
  async #step(step: number, onlyList: boolean): Promise<void> {
    if (onlyList && step < 0) this.#close();
    else if (!this.#isOpen && !(await this.#suggest())) return;
    if (onlyList) return;
    const count = this.#matches.length + 1;
    this.#activate(((this.#active + 1 + step + count) % count) - 1);
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [position, option] of this.#options.entries()) option.ariaSelected = String(position === index);
    const option = this.#options[index];
    if (option === undefined) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  }

  async #submit(): Promise<void> {
    if (this.#directory === undefined) this.#say(this.dataset['searching'] ?? '', false);
    if (await this.#suggest()) this.#go(Math.max(this.#active, 0));
  }

  #go(index: number): void {
    const slug = this.#matches[index]?.place.slug;
    if (slug === undefined) return;
    this.#close();
    location.assign((this.dataset['profile'] ?? '').replace('{slug}', slug));
  }

  #open(): void {
    const open = this.#matches.length > 0 && document.activeElement === this.#input;
    this.#list.hidden = !open;
    this.#input.ariaExpanded = String(open);
    this.#activate(-1);
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.ariaExpanded = 'false';
    this.#activate(-1);
  }

  #clear(): void {
    this.#input.value = '';
    this.#say('', false);
  }

  /** Says something to everybody, screen readers included; with the way to the list of all places if help is needed. */
  #say(text: string, help: boolean): void {
    this.#status.textContent = text;
    this.#help.hidden = !help;
  }

  get #isOpen(): boolean {
    return !this.#list.hidden;
  }
  get #options(): readonly Element[] {
    return [...this.#list.children];
  }
  get #input(): HTMLInputElement {
    return this.#part('input', HTMLInputElement);
  }
  get #list(): HTMLElement {
    return this.#part('[role=listbox]', HTMLElement);
  }
  get #status(): HTMLElement {
    return this.#part('[role=status]', HTMLElement);
  }
  get #help(): HTMLElement {
    return this.#part('.place-help', HTMLElement);
  }

  #part<T extends HTMLElement>(selector: string, type: new () => T): T {
    const part = this.querySelector(selector);
    if (part instanceof type) return part;
    throw new Error(`place-finder lacks ${selector}`);
  }
}

customElements.define('place-finder', PlaceFinder);
