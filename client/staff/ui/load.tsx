/** Asks the server for what a page shows, and stands in for the page while it waits or fails (E7.0). */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Result } from '../../../schema/result.ts';
import { me, meet } from '../server/me.ts';
import { FailurePage } from './failure-page.tsx';
import type { Failure } from '../server/failure.ts';
import { Loading } from './loading.tsx';

export interface LoadProps<T> {
  readonly from: () => Promise<Result<T, Failure>>;
  /** It is shown until the answer comes. */
  readonly waiting?: ComponentChildren;
  /** @param renew shows what an action has answered, without asking again */
  readonly children: (value: T, renew: (value: T) => void) => ComponentChildren;
}

export function Load<T>({ from, waiting = <Loading />, children }: LoadProps<T>) {
  const heard = useSignal<Result<T, Failure> | null>(null);
  const load = async () => {
    heard.value = null;
    // We wait for both, so that the header's links appear together with the page.
    const [result] = await Promise.all([from(), me.value === null ? meet() : null]);
    heard.value = result;
  };
  // This happens once, because each address has a page of its own.
  useEffect(() => void load(), []);
  const result = heard.value;
  if (result === null) return <>{waiting}</>;
  if (!result.ok) return <FailurePage failure={result.error} retry={() => void load()} />;
  return (
    <>
      {children(result.value, (value) => {
        heard.value = { ok: true, value };
      })}
    </>
  );
}
