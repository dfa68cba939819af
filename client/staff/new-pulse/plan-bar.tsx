/** Keeps in sight what can be done with the plan, and how many questions it has (E7.11). */
import { MAX_QUESTIONS } from '../../../schema/contract/defaults.ts';
import { minutesFor } from '../../../schema/instrument/forms.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { appWords, rehearsalWords } from '../ui/words.ts';
import { newPulseWords as words } from './words.ts';

export interface PlanBarProps {
  readonly questions: number;
  readonly sending: boolean;
  /** What the first button does. */
  readonly action: string;
  /** Says before the form is submitted which button is pressed. */
  readonly willRehearse: (rehearses: boolean) => void;
}

export function PlanBar({ questions, sending, action, willRehearse }: PlanBarProps) {
  return (
    <div class="plan-bar">
      <p class="count" role="status">
        <strong>{fill(words.count, { n: questions, most: MAX_QUESTIONS })}</strong>{' '}
        <span class="small">{counted(words.minutes, minutesFor(questions))}</span>
      </p>
      <p class="actions">
        <button disabled={sending} onClick={() => willRehearse(false)}>
          {sending ? appWords.sending : action}
        </button>
        <button class="quiet" disabled={sending} aria-describedby="rehearse-hint" onClick={() => willRehearse(true)}>
          {rehearsalWords.start}
        </button>
      </p>
    </div>
  );
}
