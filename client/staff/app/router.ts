/** Holds the address bar as a signal: it moves without loading the page again, and follows Back and Forward. */
import { signal } from '@preact/signals';

export const address = signal(location.pathname);

/** It is true once the person has moved inside the app. On the first page the focus stays where the browser put it. */
let moved = false;
export const hasMoved = (): boolean => moved;

export function go(path: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  follow();
  scrollTo(0, 0);
}

function follow(): void {
  moved = true;
  address.value = location.pathname;
}

addEventListener('popstate', follow);

/** Links inside the app are ordinary links. We handle plain clicks on them here, without loading a page. */
addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (
    link === null ||
    link.target !== '' ||
    link.origin !== location.origin ||
    !isOurs(link.pathname) ||
    link.hash !== ''
  )
    return;
  event.preventDefault();
  go(link.pathname);
});

const isOurs = (path: string): boolean => path === '/staff' || path.startsWith('/staff/');
