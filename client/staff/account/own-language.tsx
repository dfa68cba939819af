/** Lets a person choose the language of the staff pages. It is kept with the person, so that it follows them (E3.9a). */
import { useSignal } from '@preact/signals';
import { ok } from '../../../schema/result.ts';
import { OWN_NAMES, TAGS } from '../../../schema/languages/tags.ts';
import { appWords } from '../ui/words.ts';
import { languageWords as words } from './words.ts';
import { ask } from '../server/api.ts';
import { spoken } from '../server/language.ts';
import { me } from '../server/me.ts';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Select } from '../ui/select.tsx';
import { useForm } from '../ui/use-form.ts';

const options = TAGS.map((tag) => [tag, OWN_NAMES[tag]] as const);

export function OwnLanguage() {
  const saved = useSignal(false);
  const of = useForm({
    values: { language: spoken },
    check: ({ values }) => {
      saved.value = false;
      return ok({ language: TAGS.find((tag) => tag === values.language) ?? spoken });
    },
    send: async (body) => {
      const done = await ask('speak', { body });
      if (done.ok) {
        saved.value = true;
        // Whoever is known to read another language gets the page in that one (server/me.ts).
        me.value = done.value;
      }
      return done;
    },
  });
  return (
    <>
      <ErrorSummary form={of.form} labels={{ language: words.label }} />
      <form class="stack one-line" noValidate onSubmit={of.submit}>
        <Select of={of} name="language" label={words.label} hint={words.hint} options={options} />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.save}
        </button>
        <p class="small" role="status">
          {saved.value && words.saved}
        </p>
      </form>
    </>
  );
}
