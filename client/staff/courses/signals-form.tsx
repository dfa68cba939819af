/** Asks what is already known about a course, and says at once which question sets that suggests (I1.25 to I1.29). */
import type { Signals } from '../../../schema/contract/planning.ts';
import { modules } from '../../../schema/instrument/modules.ts';
import {
  isFigure,
  SIGNAL_BELOW,
  SIGNAL_KINDS,
  suggestedModules,
  type Signal,
  type SignalKind,
} from '../../../schema/instrument/signals.ts';
import { appWords } from '../ui/words.ts';
import { signalWords as words } from './signal-words.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ask } from '../server/api.ts';
import { checkSignals, readSignals, showSignals } from './signals.ts';
import { BothTexts } from '../ui/both-texts.tsx';
import { Choice } from '../ui/choice.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Field } from '../ui/field.tsx';
import { useSharedForm } from '../ui/use-shared-form.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { asSentence, listed, quoted } from '../ui/joined.ts';

export interface SignalsFormProps {
  readonly course: string;
  readonly saved: Signals;
}

export function SignalsForm({ course, saved }: SignalsFormProps) {
  const shared = useSharedForm({
    saved,
    show: showSignals,
    check: ({ values }) => checkSignals(values),
    send: (signals: Signal[], version) => ask('saveSignals', { at: { course }, body: { signals, version } }),
  });
  const { of, isSaved } = shared;
  return (
    <>
      <ErrorSummary form={of.form} labels={words.kinds} />
      <BothTexts
        shared={shared}
        labels={words.kinds}
        read={(kind, value) => (isFigure(kind) ? fill(words.percent, { n: value }) : words.ticked)}
      />
      <form class="stack" noValidate onSubmit={of.submit}>
        {SIGNAL_KINDS.map((kind) => (
          <Row key={kind} of={of} kind={kind} />
        ))}
        <Suggests signals={readSignals(of.form.values)} />
        <button class="quiet" disabled={of.form.sending}>
          {of.form.sending ? appWords.sending : words.save}
        </button>
        <span role="status">{isSaved && <> {words.saved}</>}</span>
      </form>
    </>
  );
}

function Row({
  of,
  kind,
}: {
  readonly of: ReturnType<typeof useSharedForm<SignalKind, Signal[], Signals>>['of'];
  readonly kind: SignalKind;
}) {
  const hint = fill(words.hints[kind], { mark: SIGNAL_BELOW[kind] ?? '' });
  if (isFigure(kind))
    return (
      <Field
        of={of}
        name={kind}
        label={words.kinds[kind]}
        hint={joinSentences([asSentence(words.figure), hint])}
        input={{ inputMode: 'numeric', class: 'short' }}
      />
    );
  const isTicked = of.form.values[kind] === 'yes';
  return (
    <Choice
      type="checkbox"
      name={kind}
      label={words.kinds[kind]}
      hint={hint}
      checked={isTicked}
      choose={() => of.type(kind, isTicked ? '' : 'yes')}
    />
  );
}

/** The suggestions follow the form as it is now, so that people see the effect before they save. */
function Suggests({ signals }: { readonly signals: readonly Signal[] }) {
  const names = suggestedModules(signals).flatMap(({ module }) =>
    modules.filter(({ id }) => id === module).map(({ name }) => quoted(name)),
  );
  return (
    <p role="status">{names.length === 0 ? words.suggestsNone : fill(words.suggests, { modules: listed(names) })}</p>
  );
}
