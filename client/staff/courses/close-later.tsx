/**
 * Offers to close a pulse later. What reads times in a zone is loaded when there is a pulse to move, because most course
 * pages show none (row 22).
 */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CloseLaterProps } from './close-later-form.tsx';
import { courseWords } from './words.ts';

export function CloseLater(props: CloseLaterProps) {
  const form = useSignal<ComponentType<CloseLaterProps> | null>(null);
  const wasOpened = useSignal(false);
  const load = () => {
    if (form.value !== null) return;
    import('./close-later-form.tsx').then(
      ({ CloseLaterForm }) => {
        form.value = CloseLaterForm;
      },
      // Without a connection it is asked for again when the fold is opened.
      () => undefined,
    );
  };
  useEffect(load, []);
  const Form = form.value;
  const open = () => {
    wasOpened.value = true;
    load();
  };
  return (
    <details onToggle={open}>
      <summary>{courseWords.closeLater.title}</summary>
      {wasOpened.value && Form !== null && <Form {...props} />}
    </details>
  );
}
