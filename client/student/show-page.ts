/**
 * Puts the page of a reply in place of this one, as if the browser had gone there: language, content, title, focus
 * (E4.1).
 */
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

/** With the focus on the new heading, a screen reader goes on from there. */
export function focusHeading(main: HTMLElement): void {
  const heading = main.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
  scrollTo(0, 0);
}
