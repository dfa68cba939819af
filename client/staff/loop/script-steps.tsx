/** Shows the steps of a script with their minutes. Braces are filled in, or become a line to write on. */
import { loopWords } from './words.ts';
import { fill } from '../../../schema/languages/fill.ts';

const words = loopWords.guides;

export type Filled = Readonly<Record<string, string>>;

export interface ScriptStepsProps {
  readonly steps: readonly {
    readonly id: string;
    readonly minutes: number;
    readonly title: string;
    readonly text: string;
  }[];
  readonly filled?: Filled;
}

export function ScriptSteps({ steps, filled = {} }: ScriptStepsProps) {
  return (
    <ol class="steps">
      {steps.map(({ id, minutes, title, text }) => (
        <li key={id}>
          <h3>
            {title} <span class="small">{fill(words.minutes, { n: minutes })}</span>
          </h3>
          <p>
            {text.split(/(\{\w+\})/).map((part, at) => (
              <Part key={at} part={part} filled={filled} />
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Part({ part, filled }: { readonly part: string; readonly filled: Filled }) {
  const name = /^\{(\w+)\}$/.exec(part)?.[1];
  if (name === undefined) return <>{part}</>;
  const text = filled[name];
  return text === undefined ? <span class="blank">…</span> : <strong dir="auto">{text.replace(/\.$/, '')}</strong>;
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
