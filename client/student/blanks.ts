/** W4: says once, at the first Send, how many questions are blank (E3.8). Blanks are welcome; this is only a reminder. */

/** @returns whether it asked, so that nothing is sent yet */
export function askAboutBlanks(form: HTMLFormElement): boolean {
  const panel = form.querySelector<HTMLElement>('#blanks');
  const questions = [...form.querySelectorAll('fieldset')];
  const blank = questions.filter((question) => !question.querySelector(':checked'));
  const [first] = blank;
  if (!panel || !first || panel.dataset['asked']) return false;
  panel.dataset['asked'] = 'yes';
  const text = panel.querySelector('p');
  if (text) text.textContent = sentence(text, blank.length, questions.length);
  panel.querySelector<HTMLElement>('[type=button]')?.addEventListener('click', () => {
    panel.hidden = true;
    first.scrollIntoView();
    first.querySelector('input')?.focus({ preventScroll: true });
  });
  // Whoever goes on answering finds Send again, and no count that has become wrong.
  form.addEventListener('change', () => {
    panel.hidden = true;
  });
  panel.hidden = false;
  panel.focus();
  return true;
}

/** Plural forms stand in the page; which one a number takes is the browser's knowledge. Digits are 0 to 9 in every language of ours. */
function sentence({ dataset }: HTMLElement, blank: number, all: number): string {
  if (blank === all) return dataset['none'] ?? '';
  const form = dataset[new Intl.PluralRules(document.documentElement.lang).select(blank)] ?? dataset['other'] ?? '';
  return form.replace('{s}', String(blank));
}
