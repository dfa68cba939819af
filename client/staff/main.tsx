/** Starts the staff app in the browser. */
import { render } from 'preact';
import { App } from './app/app.tsx';

const root = document.getElementById('app');
if (root !== null) {
  // The page has stood for browsers that cannot load this; index.html says which ones can.
  root.replaceChildren();
  render(<App />, root);
}
