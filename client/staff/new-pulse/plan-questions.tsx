/**
 * Asks which questions are used, in the first part of "New pulse", and says what suggests them (I2.7 to I2.13, I1.25
 * to I1.29).
 */
import { useSignal } from '@preact/signals';
import { MAX_MODULES } from '../../../schema/contract/defaults.ts';
import {
  contextBreakdown,
  FAIRNESS,
  modules,
  questionsOfModule,
  type Module,
} from '../../../schema/instrument/modules.ts';
import { suggestedModules, type Signal } from '../../../schema/instrument/signals.ts';
import { textOf } from '../../../schema/instrument/wording.ts';
import { APP_LANGUAGE } from '../../../schema/languages/app-language.ts';
import { newPulseWords as words, signalWords } from './words.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { whyNotContext, whyNotModule, whyNotStandard } from './choices.ts';
import { chosenModules, toggledModule, type PlanValues, type Setting } from './plan.ts';
import { AsAsked } from './as-asked.tsx';
import { Choice } from '../ui/choice.tsx';
import { Choices } from '../ui/choices.tsx';
import type { FormHandle } from '../ui/use-form.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { asSentence, listed } from '../ui/joined.ts';

export interface PlanPart {
  readonly of: FormHandle<keyof PlanValues>;
  readonly setting: Setting;
}

export interface PlanQuestionsProps extends PlanPart {
  readonly signals: readonly Signal[];
}

export function PlanQuestions({ of, setting, signals }: PlanQuestionsProps) {
  const { values } = of.form;
  const { id, minGroup } = contextBreakdown();
  return (
    <>
      <Choices of={of} name="form" legend={words.form}>
        <Choice
          type="radio"
          name="form"
          value="core"
          label={words.core}
          hint={words.coreHint}
          checked={values.form === 'core'}
          choose={() => of.type('form', 'core')}
        />
        <Choice
          type="radio"
          name="form"
          value="standard"
          label={words.standard}
          hint={words.standardHint}
          checked={values.form === 'standard'}
          whyNot={whyNotStandard(values, setting)}
          choose={() => of.type('form', 'standard')}
        />
      </Choices>
      <Modules of={of} setting={setting} signals={signals} />
      <Choices of={of} name="context" legend={words.contextLegend}>
        <Choice
          type="checkbox"
          name="context"
          label={words.context}
          hint={fill(words.contextHint, { question: textOf(id, APP_LANGUAGE.wording), min: minGroup })}
          checked={values.context === 'yes'}
          whyNot={whyNotContext(values, setting)}
          choose={() => of.type('context', values.context === 'yes' ? '' : 'yes')}
        />
      </Choices>
    </>
  );
}

/** The question sets are folded away unless something suggests one, because most pulses have none. */
function Modules({ of, setting, signals }: PlanQuestionsProps) {
  const suggested = suggestedModules(signals);
  const unfolded = useSignal(suggested.length > 0);
  const n = chosenModules(of.form.values).length;
  return (
    <details
      class="fold"
      open={unfolded.value || of.form.errors.modules !== undefined}
      onToggle={(event) => {
        unfolded.value = event.currentTarget.open;
      }}
    >
      <summary>{n === 0 ? words.modules : fill(words.modulesChosen, { n, most: MAX_MODULES })}</summary>
      <Choices of={of} name="modules" legend={words.modulesLegend} hint={words.modulesHint}>
        {modules.map((module) => {
          const because = suggested.find((each) => each.module === module.id)?.because ?? [];
          return (
            <ModuleRow
              key={module.id}
              module={module}
              of={of}
              setting={setting}
              because={because.map((kind) => signalWords[kind])}
            />
          );
        })}
      </Choices>
    </details>
  );
}

interface ModuleRowProps extends PlanPart {
  readonly module: Module;
  /** They say in words what suggests it. */
  readonly because: readonly string[];
}

function ModuleRow({ module: { id, name, description, minGroup }, of, setting, because }: ModuleRowProps) {
  const { values } = of.form;
  const questions = questionsOfModule(id);
  const size = counted(words.moduleSize, questions.length);
  const hint = joinSentences([
    asSentence(size),
    description,
    ...(minGroup === undefined ? [] : [fill(words.minGroup, { n: minGroup })]),
    ...(id === FAIRNESS && setting.fairnessRole !== '' ? [fill(words.actsOn, { role: setting.fairnessRole })] : []),
  ]);
  return (
    <div class="module">
      <Choice
        type="checkbox"
        name="modules"
        value={id}
        label={name}
        hint={
          <>
            {hint}
            {because.length > 0 && (
              <strong class="suggested">{fill(words.suggested, { signals: listed(because) })}</strong>
            )}
          </>
        }
        checked={chosenModules(values).includes(id)}
        whyNot={whyNotModule(id, values, setting)}
        choose={() => of.type('modules', toggledModule(values, id))}
      />
      <details>
        <summary>{fill(words.see, { name })}</summary>
        <AsAsked questions={questions} />
      </details>
    </div>
  );
}
