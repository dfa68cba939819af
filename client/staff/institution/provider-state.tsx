/** Tells administrators how the sign-in of their institution does, if there is one (H1.4). */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Gives } from '../../../schema/contract/api.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { providerWords as words } from '../ui/come-in-words.ts';
import { day } from '../ui/day.ts';
import { Topic } from '../ui/topic.tsx';

export function ProviderState() {
  const state = useSignal<Gives<'providerState'> | null>(null);
  useEffect(
    () =>
      void ask('providerState').then((heard) => {
        if (heard.ok) state.value = heard.value;
      }),
    [],
  );
  const { name = null, trouble = null } = state.value ?? {};
  if (name === null) return null;
  return (
    <Topic id="provider" title={fill(words.title, { name })}>
      {trouble === null ? (
        <p>{fill(words.well, { name })}</p>
      ) : (
        <div class="note alert">
          <p>{fill(words[trouble.kind], { day: day(trouble.sinceDay) })}</p>
        </div>
      )}
    </Topic>
  );
}
