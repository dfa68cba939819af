/** Spends a link when a button is pressed: it signs somebody in, or gives its role to whoever is signed in (E6.2, E6.4). */
import { useSignal } from '@preact/signals';
import { go } from '../app/router.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { homeOf } from '../server/grants.ts';
import { me } from '../server/me.ts';
import { useSpentHere } from './use-spent-here.ts';

export interface LinkHandle {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Leads to the person's first page when it has worked. The address is replaced, so that Back finds no spent link. */
  readonly spend: (route: 'signIn' | 'acceptInvitation') => Promise<void>;
}

export function useLink(token: string): LinkHandle {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const spentHere = useSpentHere();
  const spend: LinkHandle['spend'] = async (route) => {
    busy.value = true;
    failure.value = null;
    const spent = await ask(route, { body: { token } });
    const person = spent.ok ? spent.value : await spentHere(spent.error);
    busy.value = false;
    if (person === null) {
      failure.value = spent.ok ? null : spent.error;
      return;
    }
    me.value = person;
    go(to[homeOf(person.grants)], { replace: true });
  };
  return { busy: busy.value, failure: failure.value, spend };
}
