/** Archives one course, after saying what ends with it, or brings it back (H3.3, H3.4). */
import { useSignal } from '@preact/signals';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { archiveWords as words } from '../ui/list-words.ts';
import { appWords } from '../ui/words.ts';

export interface ArchiveCourseProps {
  readonly course: { readonly id: string; readonly name: string };
  readonly archived: boolean;
  /** The page is asked for again: what was planned may have ended. */
  readonly changed: () => void;
}

export function ArchiveCourse({ course: { id, name }, archived, changed }: ArchiveCourseProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const isOpen = useSignal(false);
  const run = async () => {
    busy.value = true;
    const done = await ask('archiveCourses', { body: { courses: [id], archived: !archived } });
    busy.value = false;
    failure.value = done.ok ? null : done.error;
    isOpen.value = done.ok && done.value.kept.length > 0;
    if (done.ok && done.value.kept.length === 0) changed();
  };
  return (
    <>
      <p>{archived ? words.backLead : words.lead}</p>
      <Trouble failure={failure.value} />
      <p role="status">{isOpen.value && fill(words.open, { course: name })}</p>
      {archived ? (
        <p>
          <button type="button" class="quiet" disabled={busy.value} onClick={() => void run()}>
            {busy.value ? appWords.sending : words.backOne}
          </button>
        </p>
      ) : (
        <Confirm
          label={words.one}
          title={fill(words.sureOne, { course: name })}
          text={words.sureText}
          yes={words.yes}
          no={words.no}
          busy={busy.value}
          confirmed={() => void run()}
        />
      )}
    </>
  );
}
