/**
 * Changes a planned act: it is done, passed on, dropped or reworded. A colleague may change it at the same time (E7.0).
 */
import type { PlannedAct } from '../../../schema/contract/loop.ts';
import type { ActDays } from '../../../schema/loop/check-act.ts';
import { appWords } from '../ui/words.ts';
import { courseLoopWords } from './course-words.ts';
import { loopWords } from './words.ts';
import { ask } from '../server/api.ts';
import { checkValues, valuesOf, type ActField } from './act-values.ts';
import { ActFields, actLabels } from './act-form.tsx';
import { BothTexts } from '../ui/both-texts.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { useSharedForm } from '../ui/use-shared-form.ts';

const words = loopWords.form;

export interface ChangeActProps {
  readonly act: PlannedAct;
  readonly days: ActDays;
  readonly changed: (act: PlannedAct) => void;
  readonly cancel: () => void;
}

export function ChangeAct({ act, days, changed, cancel }: ChangeActProps) {
  const shared = useSharedForm({
    saved: act,
    show: valuesOf,
    check: ({ values }) => checkValues(values, { ...days, dueBefore: act.dueDay }),
    send: (request, version) => ask('changeAct', { at: { act: act.id }, body: { ...request, version } }),
    done: changed,
  });
  const { of } = shared;
  return (
    <form class="act-form" noValidate onSubmit={of.submit}>
      <ErrorSummary form={of.form} labels={actLabels} />
      <BothTexts shared={shared} labels={actLabels} read={read} />
      <ActFields of={of} />
      <p class="actions">
        <button disabled={of.form.sending}>{of.form.sending ? appWords.sending : words.save}</button>
        <button type="button" class="quiet" onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}

/** Shows a key in the words that people read. */
function read(field: ActField, value: string): string {
  if (field === 'owner') return courseLoopWords.owners[value as keyof typeof courseLoopWords.owners] ?? value;
  if (field === 'status') return courseLoopWords.statuses[value as keyof typeof courseLoopWords.statuses] ?? value;
  return value;
}
