/** Asks which administrator comes in again by a setup link: the same person, with the same courses (E6.1). */
import type { SetupCheck } from '../../../schema/contract/account.ts';
import { fail, ok } from '../../../schema/result.ts';
import { go } from '../app/router.ts';
import { to } from '../app/links.ts';
import { ask } from '../server/api.ts';
import { isDeadLink } from '../server/failure.ts';
import { homeOf } from '../server/grants.ts';
import { me } from '../server/me.ts';
import { Choice } from '../ui/choice.tsx';
import { Choices } from '../ui/choices.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Page } from '../ui/page.tsx';
import { useForm } from '../ui/use-form.ts';
import { appWords } from '../ui/words.ts';
import { DeadLink } from './dead-link.tsx';
import { useSpentHere } from './use-spent-here.ts';
import { setupWords as words } from './words.ts';

export interface ComeBackProps {
  readonly token: string;
  readonly first: Administrator;
  readonly others: readonly Administrator[];
}

type Administrator = SetupCheck['administrators'][number];

export function ComeBack({ token, first, others }: ComeBackProps) {
  const spentHere = useSpentHere();
  const administrators = [first, ...others];
  const of = useForm({
    // Nobody has to choose from a list of one.
    values: { person: others.length === 0 ? first.id : '' },
    check: ({ values }) => (values.person === '' ? fail({ person: words.choose }) : ok(values.person)),
    send: async (chosen) => {
      const person = administrators.find(({ id }) => id === chosen) ?? first;
      const restored = await ask('restoreAdmin', { body: { token, person: person.id } });
      const now = restored.ok ? restored.value : await spentHere(restored.error);
      if (now === null) return restored;
      me.value = now;
      go(to[homeOf(now.grants)], { replace: true });
      return restored;
    },
  });
  const { failure, sending } = of.form;
  if (failure !== null && isDeadLink(failure)) return <DeadLink words={words} />;
  return (
    <Page title={words.backTitle} bare>
      <p class="lead">{words.back}</p>
      <ErrorSummary form={of.form} labels={{ person: words.who }} />
      <form class="stack" noValidate onSubmit={of.submit}>
        <Choices of={of} name="person" legend={words.who} hint={words.backHint}>
          {administrators.map(({ id, name }) => (
            <Choice
              key={id}
              type="radio"
              name="person"
              value={id}
              label={name}
              checked={of.form.values.person === id}
              choose={() => of.type('person', id)}
            />
          ))}
        </Choices>
        <button disabled={sending}>{sending ? appWords.sending : words.backButton}</button>
      </form>
      <p class="small">{words.backOther}</p>
    </Page>
  );
}
