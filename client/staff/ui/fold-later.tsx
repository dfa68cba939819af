/**
 * Folds a part of a page whose code is loaded when the fold is first opened, because most visits to the page are about
 * something else (row 22).
 */
import { useSignal } from '@preact/signals';
import type { ComponentChildren, ComponentType } from 'preact';
import type { Failure } from '../server/failure.ts';
import type { Result } from '../../../schema/result.ts';
import { fetched } from './fetched.ts';
import { Trouble } from './trouble.tsx';
import { appWords } from './words.ts';

export interface FoldLaterProps<Given> {
  readonly summary: string;
  /** It imports the part. It is called again only after a failure. */
  readonly load: () => Promise<ComponentType<Given>>;
  /** What the part is given. */
  readonly given: Given;
  /** They stand below the part and do not wait for it. */
  readonly children?: ComponentChildren;
}

export function FoldLater<Given>({ summary, load, given, children }: FoldLaterProps<Given>) {
  const heard = useSignal<Result<ComponentType<Given>, Failure> | null>(null);
  const waits = useSignal(false);
  const ask = async () => {
    waits.value = true;
    heard.value = await fetched(load());
    waits.value = false;
  };
  const now = heard.value;
  return (
    <details
      class="fold"
      onToggle={(event) => {
        if (event.currentTarget.open && !waits.value && heard.value?.ok !== true) void ask();
      }}
    >
      <summary>{summary}</summary>
      {now?.ok === true ? (
        <now.value {...(given as Given & object)} />
      ) : (
        <>
          <p role="status">{waits.value && appWords.loading}</p>
          <Trouble failure={waits.value ? null : (now?.error ?? null)} again={() => void ask()} />
        </>
      )}
      {children}
    </details>
  );
}
