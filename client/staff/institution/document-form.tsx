/** Takes what only people can say in a document, a field for each place. What is typed is kept (section 7, Documents). */
import type { DocumentTexts } from '../../../schema/contract/documents.ts';
import { ok } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import { BothTexts } from '../ui/both-texts.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { useSharedForm } from '../ui/use-shared-form.ts';
import { appWords } from '../ui/words.ts';
import { documentWords as words } from './document-words.ts';
import { LONGEST_TYPED, type Place } from './document.ts';

export interface DocumentFormProps {
  readonly places: readonly Place[];
  /** Those of the other document too: a colleague may have changed both. */
  readonly every: readonly Place[];
  readonly texts: DocumentTexts;
  readonly saved: (texts: DocumentTexts) => void;
}

export function DocumentForm({ places, every, texts, saved }: DocumentFormProps) {
  const labels = Object.fromEntries(every.map(({ place, label }) => [place, label]));
  const shared = useSharedForm<string, DocumentTexts['texts'], DocumentTexts>({
    saved: texts,
    // The texts of the other document are kept as they are.
    show: (now) => ({ ...Object.fromEntries(every.map(({ place }) => [place, ''])), ...now.texts }),
    check: ({ values }) => ok({ ...values }),
    send: (changed, version) => ask('saveDocumentTexts', { body: { texts: changed, version } }),
    done: saved,
  });
  const { of, isSaved } = shared;
  return (
    <details class="fold">
      <summary>{words.fillIn}</summary>
      <p class="small">{words.fillInLead}</p>
      <ErrorSummary form={of.form} labels={labels} />
      <BothTexts shared={shared} labels={labels} />
      <form class="stack" noValidate onSubmit={of.submit}>
        {places.map(({ place, label }) => (
          <Field key={place} of={of} name={place} label={label} input={{ maxLength: LONGEST_TYPED }} />
        ))}
        <p class="actions">
          <button disabled={of.form.sending}>{of.form.sending ? appWords.sending : words.save}</button>
          <span role="status">{isSaved && words.saved}</span>
        </p>
      </form>
    </details>
  );
}
