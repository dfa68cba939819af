/**
 * Opens the search in a dialog: from the header, or with Ctrl and K. What it searches in is loaded when it is first
 * opened (P15). A single key such as "/" would also be struck by people who speak to their computer (WCAG 2.1.4).
 */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { isSearching } from '../ui/search-open.ts';
import { appWords } from '../ui/words.ts';
import { searchDoorWords as words } from './words.ts';

interface SearchProps {
  readonly close: () => void;
}

export function SearchDoor() {
  useEffect(() => {
    addEventListener('keydown', openByKeys);
    return () => removeEventListener('keydown', openByKeys);
  }, []);
  return isSearching.value ? <Opened /> : null;
}

/** Pages without the button have no search either: nothing may lie over the wall of a lecture hall. */
function openByKeys(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  if (document.querySelector('.seek') === null || document.querySelector('dialog[open]') !== null) return;
  event.preventDefault();
  isSearching.value = true;
}

const close = () => {
  isSearching.value = false;
};

function Opened() {
  const dialog = useRef<HTMLDialogElement>(null);
  const search = useSignal<{ readonly Search: ComponentType<SearchProps> } | 'failed' | null>(null);
  const load = () => {
    search.value = null;
    import('../search/search.tsx').then(
      (loaded) => {
        search.value = loaded;
      },
      () => {
        search.value = 'failed';
      },
    );
  };
  useEffect(() => {
    dialog.current?.showModal();
    load();
  }, []);
  return (
    <dialog class="search" ref={dialog} aria-labelledby="search-title" onClose={close}>
      <header>
        <h2 id="search-title">{appWords.search}</h2>
        <button type="button" class="quiet close" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
        </button>
      </header>
      <Inside search={search.value} again={load} />
    </dialog>
  );
}

function Inside({
  search,
  again,
}: {
  readonly search: { readonly Search: ComponentType<SearchProps> } | 'failed' | null;
  readonly again: () => void;
}) {
  if (search === null) return <p role="status">{appWords.loading}</p>;
  if (search === 'failed')
    return (
      <div role="alert">
        <p>{words.failed}</p>
        <p>
          <button type="button" onClick={again}>
            {appWords.tryAgain}
          </button>
        </p>
      </div>
    );
  return <search.Search close={close} />;
}
