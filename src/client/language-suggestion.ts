import { preferredLanguage } from './preferred-language.ts';

/**
 * Offers the home page in the language that the browser prefers, if it is another than that of the page. All texts come with the
 * page (components/page/LanguageSuggestion); nothing is stored, sent or loaded, and nobody is led anywhere by itself.
 */
class LanguageSuggestion extends HTMLElement {
  connectedCallback(): void {
    const own = (this.dataset['own'] ?? '').split(' ');
    const offers = [...this.querySelectorAll<HTMLElement>('[data-tags]')].flatMap((section) =>
      (section.dataset['tags'] ?? '').split(' ').map((tag) => [tag, section] as const),
    );
    const best = preferredLanguage(navigator.languages, [...own, ...offers.map(([tag]) => tag)]);
    const section = offers.find(([tag]) => tag === best)?.[1];
    if (section === undefined) return;
    section.hidden = false;
    section.querySelector('button')?.addEventListener('click', () => {
      this.closest('main')?.focus();
      this.remove();
    });
  }
}

customElements.define('language-suggestion', LanguageSuggestion);
