/** Asks once a year whether the contacts on every student page are still correct (section 7, Institution). */
import { useSignal, type Signal } from '@preact/signals';
import { dayAt } from '../../../schema/calendar.ts';
import type { Institution } from '../../../schema/contract/institution.ts';
import { institutionWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { serverNow } from '../server/clock.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { contactsCheck } from './settings.ts';
import { day } from '../ui/day.ts';
import { deviceZone } from '../ui/time.ts';
import { Trouble } from '../ui/trouble.tsx';

/** @param now the institution as it was last read or saved. A confirmation is written into it too */
export function ContactsCheck({ now }: { readonly now: Signal<Institution> }) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const { contactsCheckedDay, support, report, emergency, version } = now.value;
  const standing = contactsCheck(now.value, dayAt(serverNow(), deviceZone()));
  if (standing === 'fresh')
    return (
      <p class="small" role="status">
        {fill(words.checkFresh, { day: day(contactsCheckedDay) })}
      </p>
    );
  const confirm = async () => {
    busy.value = true;
    failure.value = null;
    const checked = await ask('markContactsChecked', { body: { version } });
    busy.value = false;
    if (checked.ok) {
      now.value = checked.value;
      return;
    }
    failure.value = checked.error;
    const current = isChanged(checked.error) ? checked.error.current : undefined;
    if (current !== undefined) now.value = current as Institution;
  };
  return (
    <section class="note" aria-labelledby="check">
      <h2 id="check">{words.checkTitle}</h2>
      <p>{standing === 'never' ? words.checkNever : fill(words.checkOld, { day: day(contactsCheckedDay) })}</p>
      <ul>
        {[...new Set([support, report, emergency])].map((contact) => (
          <li key={contact}>{contact}</li>
        ))}
      </ul>
      {failure.value !== null && isChanged(failure.value) ? (
        <p role="alert">{words.checkChanged}</p>
      ) : (
        <Trouble failure={failure.value} />
      )}
      <p class="actions">
        <button type="button" class="quiet" disabled={busy.value} onClick={() => void confirm()}>
          {words.check}
        </button>
      </p>
    </section>
  );
}

type Changed = Extract<Failure, { kind: 'problem' }>;

/** Somebody has saved other settings since these contacts were read. */
const isChanged = (failure: Failure): failure is Changed => isProblemOf(failure, 'changed-meanwhile');
