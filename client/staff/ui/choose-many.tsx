/** Lets somebody choose several things of a list and do one thing with all of them. What is chosen stays while pages turn. */
import { useSignal } from '@preact/signals';
import type { Failure } from '../server/failure.ts';
import { Choice } from './choice.tsx';
import { Confirm } from './confirm.tsx';
import { Trouble } from './trouble.tsx';
import { appWords } from './words.ts';

export interface ChooseManyProps {
  /** The name of the boxes, which must be unique on the page. */
  readonly name: string;
  readonly legend: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly hint?: string }[];
  /** The words of the button, for so many as are chosen. */
  readonly button: (n: number) => string;
  /** What is asked before it is done, if something should be known first. */
  readonly sure?: { readonly title: string; readonly text: string; readonly yes: string; readonly no: string };
  /** @returns why it was not done, or null */
  readonly act: (ids: readonly string[]) => Promise<Failure | null>;
}

/** The server takes no more at once. */
const MOST = 50;

export function ChooseMany({ name, legend, items, button, sure, act }: ChooseManyProps) {
  const chosen = useSignal<readonly string[]>([]);
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const run = async () => {
    busy.value = true;
    failure.value = await act(chosen.value);
    if (failure.value === null) chosen.value = [];
    busy.value = false;
  };
  const label = busy.value ? appWords.sending : button(chosen.value.length);
  return (
    <>
      <fieldset>
        <legend>{legend}</legend>
        {items.map(({ id, label: text, hint }) => (
          <Choice
            key={id}
            type="checkbox"
            name={name}
            value={id}
            label={text}
            {...(hint !== undefined && { hint })}
            checked={chosen.value.includes(id)}
            choose={() => {
              const rest = chosen.value.filter((other) => other !== id);
              chosen.value = rest.length < chosen.value.length ? rest : [...rest, id].slice(-MOST);
            }}
          />
        ))}
      </fieldset>
      <Trouble failure={failure.value} />
      {chosen.value.length === 0 ? null : sure === undefined ? (
        <p>
          <button type="button" class="quiet" disabled={busy.value} onClick={() => void run()}>
            {label}
          </button>
        </p>
      ) : (
        <Confirm label={label} {...sure} busy={busy.value} confirmed={() => void run()} />
      )}
    </>
  );
}
