/**
 * Offers a passkey to somebody who has none, and names a second way in (H1.2). It can be put away, and is never in the way
 * of anything.
 */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fill } from '../../../schema/languages/fill.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import { serverNow } from '../server/clock.ts';
import { isAdmin } from '../server/grants.ts';
import { me } from '../server/me.ts';
import { canUsePasskeys } from './passkey.ts';
import { isPutAway, putAway } from './put-away.ts';
import { passkeyWords as words } from './words.ts';

export function PasskeyOffer() {
  const person = me.value?.id ?? '';
  const helpers = useSignal<readonly string[] | null>(null);
  const look = async () => {
    const heard = await ask('sessions');
    if (!heard.ok) return;
    const { passkeys, identities, ways, helpers: others } = heard.value;
    // Whoever comes in through the institution needs no other way, and where it is the only one there is none (H1.4).
    const comesElse = ways.provider !== null && (ways.onlyProvider || identities.length > 0);
    if (passkeys.length === 0 && !comesElse) helpers.value = others;
  };
  useEffect(() => {
    if (canUsePasskeys() && !isPutAway(person, serverNow())) void look();
  }, []);
  if (helpers.value === null || isPutAway(person, serverNow())) return null;
  const [helper] = helpers.value;
  const second = isAdmin(me.value?.grants ?? []) ? words.offerOperator : words.offerNobody;
  return (
    <aside class="note" aria-labelledby="passkey-offer">
      <p id="passkey-offer">
        <strong>{words.offerTitle}</strong>
      </p>
      <p>
        {words.offer} {helper === undefined ? second : fill(words.offerHelper, { name: helper })}
      </p>
      <p class="actions">
        <a class="button quiet" href={to.me}>
          {words.offerLink}
        </a>
        <button type="button" class="plain" onClick={() => putAway(person, serverNow())}>
          {words.offerLater}
        </button>
      </p>
    </aside>
  );
}
