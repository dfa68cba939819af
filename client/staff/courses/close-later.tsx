/**
 * Offers to close a pulse later. What reads times in a zone is loaded when there is a pulse to move, because most course
 * pages show none (row 22).
 */
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { ok, type Result } from '../../../schema/result.ts';
import type { Failure } from '../server/failure.ts';
import { fetched } from '../ui/fetched.ts';
import { Trouble } from '../ui/trouble.tsx';
import type { CloseLaterProps } from './close-later-form.tsx';
import { courseWords } from './course-words.ts';

export function CloseLater(props: CloseLaterProps) {
  const heard = useSignal<Result<ComponentType<CloseLaterProps>, Failure> | null>(null);
  const wasOpened = useSignal(false);
  const load = async () => {
    if (heard.value?.ok === true) return;
    heard.value = null;
    const form = await fetched(import('./close-later-form.tsx'));
    heard.value = form.ok ? ok(form.value.CloseLaterForm) : form;
  };
  useEffect(() => void load(), []);
  const now = heard.value;
  const open = () => {
    wasOpened.value = true;
    void load();
  };
  return (
    <details onToggle={open}>
      <summary>{courseWords.closeLater.title}</summary>
      {wasOpened.value && now?.ok === true && <now.value {...props} />}
      {wasOpened.value && now?.ok === false && <Trouble failure={now.error} again={() => void load()} />}
    </details>
  );
}
