/** Makes an address at which a learning platform registers itself, once (lms.md L12.1). Only this page's memory holds it. */
import { useSignal } from '@preact/signals';
import type { Gives } from '../../../schema/contract/api.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { sayShortMoment } from '../../../schema/languages/moment.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { staffDates } from '../server/language.ts';
import { OnceLink } from '../ui/once-link.tsx';
import { deviceZone } from '../ui/time.ts';
import { Topic } from '../ui/topic.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { appWords } from '../ui/words.ts';
import { registrationWords as words } from './words.ts';

export function Registration() {
  const made = useSignal<Gives<'makeRegistration'> | null>(null);
  const failure = useSignal<Failure | null>(null);
  const busy = useSignal(false);
  const make = async () => {
    busy.value = true;
    failure.value = null;
    const answer = await ask('makeRegistration');
    busy.value = false;
    if (answer.ok) made.value = answer.value;
    else failure.value = answer.error;
  };
  return (
    <Topic id="registering" title={words.title} about={words.about}>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {made.value !== null && (
        <div class="note" key={made.value.link}>
          <OnceLink title={words.made} link={made.value.link} />
          <p>{fill(words.once, { when: sayShortMoment(staffDates, made.value.untilMs, deviceZone()) })}</p>
        </div>
      )}
      <Trouble failure={failure.value} />
      <p>
        <button type="button" class="quiet" disabled={busy.value} onClick={() => void make()}>
          {busy.value ? appWords.sending : words.make}
        </button>
      </p>
    </Topic>
  );
}
