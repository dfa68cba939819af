/**
 * Shows what the server has answered in the place of this page: its language, its styles and its scripts, as if the browser
 * had gone there. No address changes, so whoever loads the page again is told to open it from the course (lms.md L3.3). The
 * policy of this page stays, which is the same for every page that can come.
 */

/** @param own the address of this script, which runs already */
export async function show(html: string, own: string): Promise<void> {
  const page = document.adoptNode(new DOMParser().parseFromString(html, 'text/html').documentElement);
  const styles = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(loaded);
  document.replaceChild(page, document.documentElement);
  await Promise.all(styles);
  // A browser does not run the scripts of what it has parsed in this way, until they are made anew.
  for (const script of document.querySelectorAll('script')) if (script.src !== own) script.replaceWith(again(script));
}

/** A style that does not arrive is no reason to show nothing. */
const loaded = (link: HTMLLinkElement): Promise<void> =>
  new Promise((resolve) => {
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
  });

function again(script: HTMLScriptElement): HTMLScriptElement {
  const fresh = document.createElement('script');
  for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
  return fresh;
}
