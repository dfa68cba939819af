/**
 * Turns a computer of the lecture hall into a wall: somebody types the code from the teacher's phone, and once the phone has
 * confirmed it, this page shows the pulse. Nobody signs in here (E7.8).
 */
import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import type { Hall, WallPage } from '../../../schema/contract/wall.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { isProblemOf, type Failure } from '../server/failure.ts';
import type { Audience } from '../../../schema/languages/audience.ts';
import { audienceOf } from '../ui/audience.ts';
import { FailurePage } from '../ui/failure-page.tsx';
import { Field } from '../ui/field.tsx';
import { emptyFields } from '../ui/form.ts';
import { Waiting } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { Trouble } from '../ui/trouble.tsx';
import { useForm } from '../ui/use-form.ts';
import { fieldWords } from '../ui/words.ts';
import type { Door } from './door.ts';
import { repeat } from './use-stage.ts';
import { Wall } from './wall.tsx';
import { hallWords as words } from './words.ts';

const LOOK_MS = 2_000;

/** Null means that this computer may show nothing, so it asks for a code. */
type Seen = Asks | (Shows & { readonly audience: Audience }) | null;
type Asks = Extract<Hall, { at: 'asks' }>;
type Shows = Extract<Hall, { at: 'shows' }>;

export function PairPage() {
  const seen = useSignal<Result<Seen, Failure> | undefined>(undefined);
  const look = async () => {
    seen.value = await see();
  };
  useEffect(() => void look(), []);
  const isWaiting = seen.value?.ok === true && seen.value.value?.at === 'asks';
  useEffect(() => (isWaiting ? repeat(look, () => LOOK_MS) : undefined), [isWaiting]);
  if (seen.value === undefined) return <Waiting />;
  if (!seen.value.ok) return <FailurePage failure={seen.value.error} retry={() => void look()} />;
  const hall = seen.value.value;
  if (hall === null) return <TypeCode typed={() => void look()} />;
  switch (hall.at) {
    case 'asks':
      return (
        <Page title={words.confirmTitle} bare>
          <p>{words.confirm}</p>
          <p class="hall-code" translate={false}>
            {hall.mark}
          </p>
        </Page>
      );
    case 'shows':
      return (
        <Wall first={hall.page} audience={hall.audience} door={hallDoor} reason="" leaveHall={() => void leave(look)} />
      );
  }
}

async function see(): Promise<Result<Seen, Failure>> {
  const answer = await ask('hall');
  if (!answer.ok) return isProblemOf(answer.error, 'wall-ended') ? ok(null) : answer;
  switch (answer.value.at) {
    case 'left':
      return ok(null);
    case 'asks':
      return ok(answer.value);
    case 'shows': {
      const audience = await audienceOf(answer.value.page.course);
      return audience.ok ? ok({ ...answer.value, audience: audience.value }) : audience;
    }
  }
}

async function leave(look: () => Promise<void>): Promise<void> {
  await ask('actInHall', { body: { act: 'leave' } });
  await look();
}

const hallDoor: Door = {
  look: async () => pageIn(await ask('hall')),
  move: async (move) => pageIn(await ask('actInHall', { body: { act: move } })),
};

/** A wall that shows asks for nothing but its page. */
function pageIn(answer: Result<Hall, Failure>): Result<WallPage, Failure> {
  if (!answer.ok) return answer;
  return answer.value.at === 'shows' ? ok(answer.value.page) : fail({ kind: 'offline' });
}

function TypeCode({ typed }: { readonly typed: () => void }) {
  const token = useState(newToken)[0];
  const of = useForm({
    values: { code: '' },
    check: (form) => {
      const errors = emptyFields(form, fieldWords.empty);
      return Object.keys(errors).length > 0 ? fail(errors) : ok({ code: form.values.code, token });
    },
    send: async (body) => {
      const paired = await ask('pairWall', { body });
      if (paired.ok) typed();
      return paired;
    },
  });
  return (
    <Page title={words.pairTitle} bare>
      <p>{words.pair}</p>
      <form class="stack" noValidate onSubmit={of.submit}>
        <Field of={of} name="code" label={words.code} hint={words.codeHint} input={{ maxLength: 40 }} />
        <Trouble failure={of.form.failure} />
        <button disabled={of.form.sending}>{words.ask}</button>
      </form>
    </Page>
  );
}

const newToken = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
