/** Plans a new act for one finding, from the library or in your own words. */
import type { PlannedAct } from '../../../schema/contract/loop.ts';
import type { Act } from '../../../schema/instrument/shapes.ts';
import type { ActDays } from '../../../schema/loop/check-act.ts';
import { appWords } from '../ui/words.ts';
import { loopWords } from './words.ts';
import { ask } from '../server/api.ts';
import { checkValues, newValues } from './act-values.ts';
import { ActFields, actLabels } from './act-form.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { useForm } from '../ui/use-form.ts';

const words = loopWords.form;

export interface NewActProps {
  readonly code: string;
  readonly item: string;
  /** It is the act of the library that the form starts from. */
  readonly from?: Act | undefined;
  readonly days: ActDays;
  readonly planned: (act: PlannedAct) => void;
  readonly cancel: () => void;
}

export function NewAct({ code, item, from, days, planned, cancel }: NewActProps) {
  const of = useForm({
    values: newValues(days.today, from),
    check: ({ values }) => checkValues(values, days),
    send: async (act) => {
      const made = await ask('planAct', { at: { code }, body: { item, library: from?.id ?? null, ...act } });
      if (made.ok) planned(made.value);
      return made;
    },
  });
  return (
    <form class="act-form" noValidate onSubmit={of.submit}>
      <ErrorSummary form={of.form} labels={actLabels} />
      <ActFields of={of} />
      <p class="actions">
        <button disabled={of.form.sending}>{of.form.sending ? appWords.sending : words.plan}</button>
        <button type="button" class="quiet" onClick={cancel}>
          {words.noPlan}
        </button>
      </p>
    </form>
  );
}
