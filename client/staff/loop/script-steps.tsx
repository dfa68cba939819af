/** Shows the steps of a script with their minutes. */
import { loopWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';

const words = loopWords.guides;

export interface ScriptStepsProps {
  readonly steps: readonly {
    readonly id: string;
    readonly minutes: number;
    readonly title: string;
    readonly text: string;
  }[];
}

export function ScriptSteps({ steps }: ScriptStepsProps) {
  return (
    <ol class="steps">
      {steps.map(({ id, minutes, title, text }) => (
        <li key={id}>
          <h3>
            {title} <span class="small">{fill(words.minutes, { n: minutes })}</span>
          </h3>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  );
}

export function PrintThis() {
  return (
    <p class="screen-only">
      <button type="button" class="quiet" onClick={() => print()}>
        {words.print}
      </button>
    </p>
  );
}
