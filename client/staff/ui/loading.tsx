/** What stands where a page will be: its frame, so that nothing jumps when the page arrives; and the word, for whoever waits long. */
import { useState } from 'preact/hooks';
import { appWords } from './words.ts';
import { me } from '../server/me.ts';
import { Header } from './page.tsx';

export function Loading() {
  // As it was when the waiting began: who is here may be heard before what the page shows.
  const isStranger = useState(() => me.peek() === null)[0];
  return (
    <>
      <Header bare={isStranger} />
      <main id="content">
        <Waiting />
      </main>
    </>
  );
}

/** Alone where a page has no frame. */
export function Waiting() {
  return (
    <p class="loading" role="status">
      {appWords.loading}
    </p>
  );
}
