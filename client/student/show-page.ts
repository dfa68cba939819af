/** Puts the page of a reply in place of this one, as if one had gone there: content, title, focus (E4.1). */
export const parsePage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export function showPage(page: Document): void {
  const next = page.querySelector('main');
  if (!next) return;
  document.querySelector('main')?.replaceWith(next);
  document.title = page.title;
  focusHeading(next);
}

/** A screen reader goes on from the new heading. */
export function focusHeading(main: HTMLElement): void {
  const heading = main.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
  scrollTo(0, 0);
}
