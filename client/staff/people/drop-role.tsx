/** Removes a person's role, or steps down from your own, after asking (E6.4). */
import { useSignal } from '@preact/signals';
import type { Grant } from '../../../schema/contract/grants.ts';
import { roleNames, rolesInText } from '../ui/words.ts';
import { roleWords as words } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { me, meet } from '../server/me.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { named } from '../ui/joined.ts';

export interface DropRoleProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly grant: Grant;
  readonly dropped: () => void;
}

export function DropRole({ person, grant, dropped }: DropRoleProps) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const isOwn = me.value?.id === person.id;
  const drop = async () => {
    busy.value = true;
    failure.value = null;
    const done = await ask('dropRole', { body: { person: person.id, ...grant } });
    busy.value = false;
    // If the role is not found, it is gone already, perhaps through an earlier attempt whose answer was lost.
    if (!done.ok && !isProblemOf(done.error, 'not-found')) failure.value = done.error;
    else {
      if (isOwn) await meet();
      dropped();
    }
  };
  const names = { name: person.name, role: rolesInText[grant.role] };
  return (
    <>
      <Confirm
        label={isOwn ? words.dropOwn : words.drop}
        about={named(person.name, roleNames[grant.role])}
        title={fill(isOwn ? words.dropOwnTitle : words.dropTitle, names)}
        text={fill(isOwn ? words.dropOwnText : words.dropText, names)}
        yes={isOwn ? words.ownYes : words.yes}
        no={words.no}
        busy={busy.value}
        confirmed={() => void drop()}
      />
      <Trouble failure={failure.value} />
    </>
  );
}
