/** Asks the server for what a page shows, and stands in for the page while it waits or fails (E7.0). */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { staff } from '../../../schema/languages/staff.ts';
import type { Result } from '../../../schema/result.ts';
import { FailurePage } from '../pages/failure.tsx';
import type { Failure } from '../state/failure.ts';

export interface LoadProps<T> {
  readonly from: () => Promise<Result<T, Failure>>;
  /** @param renew shows what an action has answered, without asking again */
  readonly children: (value: T, renew: (value: T) => void) => ComponentChildren;
}

export function Load<T>({ from, children }: LoadProps<T>) {
  const heard = useSignal<Result<T, Failure> | null>(null);
  const load = async () => {
    heard.value = null;
    heard.value = await from();
  };
  // Once per page: an address has its own page.
  useEffect(() => void load(), []);
  const result = heard.value;
  if (result === null) return <p class="loading" role="status">{staff.app.loading}</p>;
  if (!result.ok) return <FailurePage failure={result.error} retry={() => void load()} />;
  return <>{children(result.value, (value) => { heard.value = { ok: true, value }; })}</>;
}
