/** Starts the staff app in the browser. */
import { render } from 'preact';
import { LANGUAGE_QUERY } from '../../schema/languages/tags.ts';
import { App } from './app/app.tsx';

// The choice has been kept (server/language.ts). An address that is copied from here should not choose for others.
if (new URLSearchParams(location.search).has(LANGUAGE_QUERY))
  history.replaceState(history.state, '', location.pathname + location.hash);

const root = document.getElementById('app');
if (root !== null) {
  // The page has stood for browsers that cannot load this; index.html says which ones can.
  root.replaceChildren();
  render(<App />, root);
}
