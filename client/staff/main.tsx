/** Starts the staff app in the browser. */
import { render } from 'preact';
import { LANGUAGE_QUERY } from '../../schema/languages/tags.ts';
import { FILLED, fitFrame, heightOfBody } from '../framed/fit.ts';
import { App } from './app/app.tsx';
import { visit } from './server/visit.ts';

// The choice has been kept (server/language.ts). An address that is copied from here should not choose for others.
if (new URLSearchParams(location.search).has(LANGUAGE_QUERY))
  history.replaceState(history.state, '', location.pathname + location.hash);

const root = document.getElementById('app');
if (root !== null) {
  // The page has stood for browsers that cannot load this; index.html says which ones can.
  root.replaceChildren();
  render(<App />, root);
  if (visit !== null) fitFrame(heightNeeded);
}

/** Walls and slides fill whatever room they have. Every other page has its heading below the header, once it is there (ui/page.tsx). */
function heightNeeded(): number | null {
  if (document.querySelector('.wall, .deck') !== null) return FILLED;
  return document.querySelector('header.top ~ main > h1') === null ? null : heightOfBody();
}
