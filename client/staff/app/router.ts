/** Holds the address bar as a signal: it moves without loading the page again, and follows Back and Forward. */
import { signal } from '@preact/signals';
import { visit, type Visit } from '../server/visit.ts';
import { to } from './links.ts';

/**
 * In the frame of a learning platform the address stays as it is: any other one would ask for a session when the page is
 * loaded again. Only the history of the page knows where somebody is (lms.md L3.3).
 */
const here = (): string => (visit === null ? location.pathname : within(visit, String(history.state)));

/** A ticket reaches its course, and pages that are about none. Everything else leads to the course (L6.4). */
const within = ({ course }: Visit, path: string): string =>
  path.startsWith(to.course(course)) || /^\/staff\/(pulses|acts|guides|conversation|help)\b/.test(path)
    ? path
    : to.course(course);

export const address = signal(here());

/** It is true once the person has moved inside the app. On the first page the focus stays where the browser put it. */
let moved = false;
export const hasMoved = (): boolean => moved;

export function go(path: string, { replace = false } = {}): void {
  const [state, url] = visit === null ? [null, path] : [path];
  if (replace) history.replaceState(state, '', url);
  else history.pushState(state, '', url);
  follow();
  scrollTo(0, 0);
}

function follow(): void {
  moved = true;
  address.value = here();
}

addEventListener('popstate', follow);

/** Links inside the app are ordinary links. We handle plain clicks on them here, without loading a page. */
addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hash !== '') return;
  if (link.origin === location.origin && isOurs(link.pathname)) {
    event.preventDefault();
    go(link.pathname);
  }
  // In a frame, another page in the place of the app would take the ticket with it.
  else if (visit !== null) link.target = '_blank';
});

const isOurs = (path: string): boolean => path === '/staff' || path.startsWith('/staff/');
