/**
 * Shows the frame of a page that is on its way, so that nothing jumps when it arrives, and a word for people who wait
 * long.
 */
import { useState } from 'preact/hooks';
import { appWords } from './words.ts';
import { me } from '../server/me.ts';
import { Header } from './page.tsx';

export function Loading() {
  // We keep the first state: who is signed in may be known before the page comes, and the header would then jump.
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

/** It stands alone on pages that have no frame. */
export function Waiting() {
  return (
    <p class="loading" role="status">
      {appWords.loading}
    </p>
  );
}
