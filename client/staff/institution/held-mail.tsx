/** Lists the mails that were given up, and lets administrators try each again or forget it (H4.1). */
import { useSignal } from '@preact/signals';
import type { ActOnMail, HeldMail as Held } from '../../../schema/contract/mail.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { Topic } from '../ui/topic.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { heldMailWords as words } from './words.ts';

/** @param held as the page was loaded. Without any it shows nothing, and it stays to say what was done with the last one */
export function HeldMail({ held }: { readonly held: Held['messages'] }) {
  const messages = useSignal(held);
  const said = useSignal('');
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  if (held.length === 0) return null;
  const act = async (id: string, what: ActOnMail['act']) => {
    busy.value = true;
    failure.value = null;
    said.value = '';
    const done = await ask('actOnMail', { body: { id, act: what } });
    busy.value = false;
    if (done.ok) {
      messages.value = done.value.messages;
      said.value = what === 'again' ? words.saidAgain : words.saidForgotten;
    } else failure.value = done.error;
  };
  return (
    <Topic id="held-mail" title={words.title} {...(messages.value.length > 0 && { about: words.text })}>
      <ul class="people">
        {messages.value.map(({ id, kind, to }) => {
          const name = fill(words.which, { what: words.kinds[kind], to });
          return (
            <li key={id}>
              <p id={`held-${id}`}>{name}</p>
              <div class="people-do">
                <Act id={id} label={words.again} busy={busy.value} act={() => void act(id, 'again')} />
                <Act id={id} label={words.forget} busy={busy.value} act={() => void act(id, 'forget')} />
              </div>
            </li>
          );
        })}
      </ul>
      <Trouble failure={failure.value} />
      <p class="small" role="status">
        {said.value}
      </p>
    </Topic>
  );
}

interface ActProps {
  readonly id: string;
  readonly label: string;
  readonly busy: boolean;
  readonly act: () => void;
}

const Act = ({ id, label, busy, act }: ActProps) => (
  <button type="button" class="quiet" disabled={busy} aria-describedby={`held-${id}`} onClick={act}>
    {label}
  </button>
);
