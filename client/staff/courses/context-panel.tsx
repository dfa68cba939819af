/**
 * Lets staff note what they already know about a course. It suggests question sets and decides nothing (I1.25 to
 * I1.29).
 */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Signals } from '../../../schema/contract/planning.ts';
import { signalWords as words } from './signal-words.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { fetched } from '../ui/fetched.ts';
import { Trouble } from '../ui/trouble.tsx';
import type { SignalsFormProps } from './signals-form.tsx';

interface Heard {
  readonly saved: Signals;
  readonly Form: ComponentType<SignalsFormProps>;
}

/**
 * The panel is folded, and its form and data are loaded when it is opened, because most visits to a course are about
 * something else.
 */
export function ContextPanel({ course }: { readonly course: string }) {
  const heard = useSignal<Result<Heard, Failure> | null>(null);
  const load = async () => {
    const [next, form] = await Promise.all([
      ask('nextPulse', { at: { course } }),
      fetched(import('./signals-form.tsx')),
    ]);
    if (!next.ok) heard.value = next;
    else heard.value = form.ok ? ok({ saved: next.value.signals, Form: form.value.SignalsForm }) : form;
  };
  const now = heard.value;
  return (
    <details
      class="fold context-panel"
      onToggle={(event) => {
        if (event.currentTarget.open && heard.value?.ok !== true) void load();
      }}
    >
      <summary>{words.title}</summary>
      <p class="small">{words.lead}</p>
      {now?.ok === true ? (
        <now.value.Form course={course} saved={now.value.saved} />
      ) : (
        <Trouble failure={now?.error ?? null} again={() => void load()} />
      )}
    </details>
  );
}
