/** A page whose code did not arrive: the connection broke, or the server was renewed and has other files now (E7.0). */
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

/** A browser may remember the failure, and a renewed server has other files: only a fresh load puts both right. Without a server it would show nothing at all. */
async function startAfresh(): Promise<boolean> {
  try {
    await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
    location.reload();
    return true;
  } catch {
    return false;
  }
}
