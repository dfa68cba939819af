/**
 * Says that the code of a page did not arrive: the connection broke, or the server was updated and has other files now
 * (E7.0).
 */
import { useSignal } from '@preact/signals';
import { appWords } from '../ui/words.ts';
import { notLoadedWords as words } from './words.ts';
import { Page } from '../ui/page.tsx';

export function PageNotLoaded() {
  const still = useSignal(false);
  return (
    <Page title={words.title}>
      <p>{words.text}</p>
      <p>
        <button
          type="button"
          onClick={() =>
            void startAfresh().then((starts) => {
              still.value = !starts;
            })
          }
        >
          {appWords.tryAgain}
        </button>
      </p>
      <p role="status">{still.value && words.still}</p>
    </Page>
  );
}

/**
 * A browser may remember the failure, and an updated server has other files, so only a fresh load helps. We ask the
 * server first, because a fresh load without a server would show nothing at all.
 */
async function startAfresh(): Promise<boolean> {
  try {
    await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
    location.reload();
    return true;
  } catch {
    return false;
  }
}
