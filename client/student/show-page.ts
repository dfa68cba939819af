/**
 * Puts the page of a reply in place of this one, as if the browser had gone there: language, content, title, focus
 * (E4.1). A reply that has only its `<main>` leaves what stands around it here as it is (decision 0140).
 */
export const parsePage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export function showPage(page: Document): void {
  const main = page.querySelector('main');
  if (!main) return;
  const { lang, dir } = page.documentElement;
  Object.assign(document.documentElement, { lang, dir });
  document.title = page.title;
  const here = document.querySelector('main');
  if (here && !page.querySelector('footer')) {
    hideLanguages(false);
    here.parentNode?.replaceChild(main, here);
  } else replaceContent(document.body, [...page.body.childNodes]);
  focusHeading(main);
}

/** Folds the choice of language away, or gives it back. */
export function hideLanguages(hidden: boolean): void {
  const nav = document.querySelector('nav');
  if (!nav) return;
  nav.hidden = hidden;
  nav.querySelector('details')?.removeAttribute('open');
}

/** Older browsers have no `replaceChildren`. */
export function replaceContent(parent: Element, nodes: readonly Node[]): void {
  parent.textContent = '';
  for (const node of nodes) parent.appendChild(node);
}

/** With the focus on the new heading, a screen reader goes on from there. */
export function focusHeading(main: HTMLElement): void {
  const heading = main.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
  scrollTo(0, 0);
}
