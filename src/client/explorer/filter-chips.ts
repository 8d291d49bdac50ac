import type { ChosenOption } from './filter-form.ts';

/**
 * One removable chip per chosen value.
 * @param removeText accessible name of a chip, with {name} for the value
 */
export function filterChips(
  options: readonly ChosenOption[],
  removeText: string,
  remove: (option: ChosenOption) => void,
): readonly HTMLLIElement[] {
  return options.map((option) => {
    const item = document.createElement('li');
    const chip = document.createElement('button');
    chip.type = 'button';
    chip.textContent = option.label;
    chip.setAttribute(
      'aria-label',
      removeText.replace('{name}', () => option.label),
    );
    chip.addEventListener('click', () => remove(option));
    item.append(chip);
    return item;
  });
}
