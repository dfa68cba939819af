/** Starts the staff app in the browser. */
import { render } from 'preact';
import { App } from './app/app.tsx';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
