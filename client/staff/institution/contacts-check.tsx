/** Asks once a year whether the contacts on every student page are still correct (section 7, Institution). */
import { useSignal } from '@preact/signals';
import { dayAt } from '../../../schema/calendar.ts';
import type { Institution } from '../../../schema/contract/institution.ts';
import { institutionWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { contactsCheck } from './settings.ts';
import { day } from '../ui/day.ts';
import { deviceZone } from '../ui/time.ts';
import { Trouble } from '../ui/trouble.tsx';

export function ContactsCheck({ institution }: { readonly institution: Institution }) {
  const shown = useSignal(institution);
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const { contactsCheckedDay, support, report, emergency } = shown.value;
  const standing = contactsCheck(shown.value, dayAt(Date.now(), deviceZone()));
  if (standing === 'fresh')
    return (
      <p class="small" role="status">
        {fill(words.checkFresh, { day: day(contactsCheckedDay) })}
      </p>
    );
  const confirm = async () => {
    busy.value = true;
    failure.value = null;
    const checked = await ask('markContactsChecked');
    busy.value = false;
    if (checked.ok) shown.value = checked.value;
    else failure.value = checked.error;
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
      <Trouble failure={failure.value} />
      <p class="actions">
        <button type="button" class="quiet" disabled={busy.value} onClick={() => void confirm()}>
          {words.check}
        </button>
      </p>
    </section>
  );
}
