/** Puts acts that are already planned into the text for students, each with one press. */
import { useSignal } from '@preact/signals';
import type { PlannedAct } from '../../../schema/contract/loop.ts';
import { loopWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { withAct, type ToldField } from './told.ts';
import type { FormHandle } from '../ui/use-form.ts';

const words = loopWords.told;

export function FromPlan({ of, acts }: { readonly of: FormHandle<ToldField>; readonly acts: readonly PlannedAct[] }) {
  const full = useSignal(false);
  const usable = acts.filter(({ status }) => status !== 'dropped');
  if (usable.length === 0) return null;
  const use = (act: PlannedAct) => () => {
    const values = withAct(of.form.values, act);
    full.value = values === null;
    for (const [field, value] of Object.entries(values ?? {})) of.type(field as ToldField, value);
  };
  return (
    <section class="from-plan screen-only" aria-labelledby="from-plan">
      <h2 id="from-plan">{words.fromPlan}</h2>
      <ul class="acts">
        {usable.map((act) => (
          <li key={act.id}>
            <span>{act.title}</span>
            <button type="button" class="plain" aria-label={fill(words.useOf, { title: act.title })} onClick={use(act)}>
              {words.use}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{full.value && words.used}</p>
    </section>
  );
}
