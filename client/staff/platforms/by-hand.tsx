/** Shows what a learning platform asks for, and takes what it tells in return (lms.md L12.6). */
import type { PlatformsPage } from '../../../schema/contract/platforms.ts';
import { ask } from '../server/api.ts';
import { CopyLine } from '../ui/copy-line.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { Topic } from '../ui/topic.tsx';
import { useForm, type FormHandle } from '../ui/use-form.ts';
import { appWords } from '../ui/words.ts';
import { checkEntered, EMPTY_PLATFORM, type EnteredField } from './entered.ts';
import { byHandWords as words, platformSettingsWords } from './words.ts';

interface Props extends Pick<PlatformsPage, 'addresses'> {
  readonly changed: (page: PlatformsPage) => void;
}

const labels: Readonly<Record<EnteredField, string>> = {
  iss: words.iss,
  clientId: words.clientId,
  authUrl: words.authUrl,
  jwksUrl: words.jwksUrl,
  origins: words.origins,
  deployments: words.deployments,
  product: words.product,
};

export function ByHand({ addresses, changed }: Props) {
  return (
    <Topic id="by-hand" title={words.title} about={words.about}>
      <Addresses addresses={addresses} />
      <details class="fold">
        <summary>{words.formTitle}</summary>
        <EnterForm changed={changed} />
      </details>
    </Topic>
  );
}

function Addresses({ addresses: { login, launch, keys, canvas } }: Pick<Props, 'addresses'>) {
  return (
    <details class="fold">
      <summary>{words.oursTitle}</summary>
      <p>{words.ours}</p>
      <dl class="platform-addresses">
        {(
          [
            [words.login, login],
            [words.redirect, launch],
            [words.target, launch],
            [words.keys, keys],
            [words.canvas, canvas],
          ] as const
        ).map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <CopyLine text={text} about={label} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function EnterForm({ changed }: Pick<Props, 'changed'>) {
  const of = useForm({
    values: EMPTY_PLATFORM,
    check: ({ values }) => checkEntered(values),
    send: async (entered) => {
      const done = await ask('enterPlatform', { body: entered });
      if (done.ok) {
        changed(done.value);
        for (const field of Object.keys(EMPTY_PLATFORM) as EnteredField[]) of.type(field, '');
      }
      return done;
    },
  });
  return (
    <>
      <ErrorSummary form={of.form} labels={labels} />
      <form class="stack" noValidate onSubmit={of.submit}>
        <Field of={of} name="iss" label={words.iss} hint={words.issHint} input={ADDRESS} />
        <Field of={of} name="clientId" label={words.clientId} input={{ ...ADDRESS, maxLength: 255 }} />
        <Field of={of} name="authUrl" label={words.authUrl} input={ADDRESS} />
        <Field of={of} name="jwksUrl" label={words.jwksUrl} input={ADDRESS} />
        <Sites of={of} />
        <TextArea of={of} name="deployments" label={words.deployments} hint={words.deploymentsHint} longest={4000} />
        <Field of={of} name="product" label={words.product} hint={words.productHint} input={{ maxLength: 120 }} />
        <p>
          <button class="quiet" disabled={of.form.sending}>
            {of.form.sending ? appWords.sending : words.enter}
          </button>
        </p>
      </form>
    </>
  );
}

/** Addresses are written from left to right in every language, and no dictionary knows them. */
const ADDRESS = { maxLength: 1000, dir: 'ltr', spellcheck: false } as const;

const Sites = ({ of }: { readonly of: FormHandle<EnteredField> }) => (
  <TextArea of={of} name="origins" label={words.origins} hint={platformSettingsWords.originsHint} longest={4000} />
);
