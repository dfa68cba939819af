/** Puts the page of a reply in place of this one, as if one had gone there: language, content, title, focus (E4.1). */
export const parsePage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export function showPage(page: Document): void {
  const main = page.querySelector('main');
  if (!main) return;
  const { lang, dir } = page.documentElement;
  Object.assign(document.documentElement, { lang, dir });
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  focusHeading(main);
}

/** A screen reader goes on from the new heading. */
export function focusHeading(main: HTMLElement): void {
  const heading = main.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
  scrollTo(0, 0);
}
