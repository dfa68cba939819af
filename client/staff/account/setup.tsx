/**
 * Shows what a setup link leads to: the first page of the first run, which asks for four things, or, once the server is set
 * up, the administrators whom the link lets in again (E2.2, E6.1).
 */
import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { SetupCheck } from '../../../schema/contract/account.ts';
import { appWords, fieldWords } from '../ui/words.ts';
import { setupWords as words } from './words.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { to } from '../app/links.ts';
import { me } from '../server/me.ts';
import { ComeBack } from './come-back.tsx';
import { DeadLink } from './dead-link.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { Page } from '../ui/page.tsx';
import { useForm } from '../ui/use-form.ts';
import { useSpentHere } from './use-spent-here.ts';
import { go } from '../app/router.ts';
import { isDeadLink, type Failure } from '../server/failure.ts';
import { emptyFields } from '../ui/form.ts';
import { FailurePage } from '../ui/failure-page.tsx';

const labels = { name: words.name, institution: words.institution, support: words.support, emergency: words.emergency };

export function SetupPage() {
  // The browser never sends the fragment to a server (E6.1). It stays in the address bar so that a reload still works.
  const token = useSignal(location.hash.slice(1)).value;
  const checked = useSignal<Result<SetupCheck, Failure> | null>(null);
  const check = async () => {
    checked.value = null;
    checked.value = await ask('checkSetup', { body: { token } });
  };
  useEffect(() => void check(), []);
  if (checked.value === null)
    return (
      <Page title={words.title} bare>
        <p role="status">{words.checking}</p>
      </Page>
    );
  if (checked.value.ok) {
    const [first, ...others] = checked.value.value.administrators;
    if (first !== undefined) return <ComeBack token={token} first={first} others={others} />;
    return <SetupForm token={token} />;
  }
  return isDeadLink(checked.value.error) ? (
    <DeadLink words={words} />
  ) : (
    <FailurePage failure={checked.value.error} retry={() => void check()} />
  );
}

function SetupForm({ token }: { readonly token: string }) {
  const spentHere = useSpentHere();
  const of = useForm({
    values: { name: '', institution: '', support: '', emergency: '' },
    check: (form) => {
      const errors = emptyFields(form, fieldWords.empty);
      return Object.keys(errors).length > 0 ? { ok: false, error: errors } : ok(form.values);
    },
    send: async (values) => {
      const claimed = await ask('claimSetup', { body: { token, ...values } });
      const person = claimed.ok ? claimed.value : await spentHere(claimed.error);
      if (person === null) return claimed;
      me.value = person;
      // The address is replaced, so that Back does not lead to a spent link.
      go(to.firstCourse, { replace: true });
      return claimed;
    },
  });
  return (
    <Page title={words.title} bare>
      <p class="lead">{words.lead}</p>
      <ErrorSummary form={of.form} labels={labels} />
      <form class="stack" noValidate onSubmit={of.submit}>
        <Field
          of={of}
          name="name"
          label={words.name}
          hint={words.nameHint}
          input={{ autocomplete: 'name', maxLength: 120 }}
        />
        <Field
          of={of}
          name="institution"
          label={words.institution}
          hint={words.institutionHint}
          input={{ autocomplete: 'organization', maxLength: 120 }}
        />
        <Field of={of} name="support" label={words.support} hint={words.supportHint} input={{ maxLength: 300 }} />
        <Field of={of} name="emergency" label={words.emergency} hint={words.emergencyHint} input={{ maxLength: 120 }} />
        <button disabled={of.form.sending}>{of.form.sending ? appWords.sending : words.next}</button>
      </form>
    </Page>
  );
}
