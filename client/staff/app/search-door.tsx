/**
 * Opens the search in a dialog: from the header, or with Ctrl and K. What it searches in is loaded when it is first
 * opened (P15). A single key such as "/" would also be struck by people who speak to their computer (WCAG 2.1.4).
 */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Result } from '../../../schema/result.ts';
import type { Failure } from '../server/failure.ts';
import { fetched } from '../ui/fetched.ts';
import { Icon } from '../ui/icon.tsx';
import { isSearching } from '../ui/search-open.ts';
import { Trouble } from '../ui/trouble.tsx';
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

/** It is null while it is asked for. */
type Heard = Result<{ readonly Search: ComponentType<SearchProps> }, Failure> | null;

function Opened() {
  const dialog = useRef<HTMLDialogElement>(null);
  const search = useSignal<Heard>(null);
  const load = async () => {
    search.value = null;
    search.value = await fetched(import('../search/search.tsx'));
  };
  useEffect(() => {
    dialog.current?.showModal();
    void load();
  }, []);
  return (
    <dialog class="search" ref={dialog} aria-labelledby="search-title" onClose={close}>
      <header>
        <h2 id="search-title">{appWords.search}</h2>
        <button type="button" class="quiet close" aria-label={words.close} onClick={() => dialog.current?.close()}>
          <Icon name="cross" />
        </button>
      </header>
      <Inside search={search.value} again={() => void load()} />
    </dialog>
  );
}

function Inside({ search, again }: { readonly search: Heard; readonly again: () => void }) {
  if (search === null) return <p role="status">{appWords.loading}</p>;
  if (!search.ok) return <Trouble failure={search.error} again={again} />;
  return <search.value.Search close={close} />;
}
