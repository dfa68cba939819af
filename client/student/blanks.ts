/**
 * Says once, at the first Send, how many questions are blank (W4, E3.8). Blanks are welcome; this is only a reminder.
 */

/** @returns true if it asked, and nothing may be sent yet */
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
  // Once somebody goes on answering, the count is wrong, and Send must be within reach again.
  form.addEventListener('change', () => {
    panel.hidden = true;
  });
  panel.hidden = false;
  panel.focus();
  return true;
}

/**
 * The page brings the plural forms and their language (a browser that translates the page changes the page's own), and the browser knows which one a number takes. All our languages write the digits
 * 0 to 9.
 */
function sentence({ dataset, lang }: HTMLElement, blank: number, all: number): string {
  if (blank === all) return dataset['none'] ?? '';
  const form = dataset[new Intl.PluralRules(lang).select(blank)] ?? dataset['other'] ?? '';
  return form.replace('{s}', String(blank));
}
