/** Lets somebody choose several things of a list and do one thing with all of them. What is chosen stays while pages turn. */
import { useSignal } from '@preact/signals';
import { fill } from '../../../schema/languages/fill.ts';
import type { Failure } from '../server/failure.ts';
import { Choice } from './choice.tsx';
import { Confirm } from './confirm.tsx';
import { chooseWords as words } from './list-words.ts';
import { Trouble } from './trouble.tsx';
import { appWords } from './words.ts';

export interface ChooseManyProps {
  /** The name of the boxes, which must be unique on the page. */
  readonly name: string;
  readonly legend: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly hint?: string }[];
  /** The server takes no more at once. */
  readonly most: number;
  /** The words of the button, for so many as are chosen. */
  readonly button: (n: number) => string;
  /** What is asked before it is done, if something should be known first. */
  readonly sure?: { readonly title: string; readonly text: string; readonly yes: string; readonly no: string };
  /** @returns why it was not done, or null */
  readonly act: (ids: readonly string[]) => Promise<Failure | null>;
}

/** Fewer than this are chosen one by one just as fast. */
const MANY = 4;

export function ChooseMany({ name, legend, items, most, button, sure, act }: ChooseManyProps) {
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
  const isFull = chosen.value.length >= most;
  const others = items.filter(({ id }) => !chosen.value.includes(id));
  const pick = (ids: readonly string[]) => {
    chosen.value = [...chosen.value, ...ids].slice(0, most);
  };
  return (
    <div class="choose-many">
      <fieldset>
        <legend>{legend}</legend>
        {items.length >= MANY && (
          <p>
            <button type="button" class="plain" disabled={isFull} onClick={() => pick(others.map(({ id }) => id))}>
              {words.all}
            </button>
          </p>
        )}
        <div class="choices">
          {items.map(({ id, label: text, hint }) => (
            <Choice
              key={id}
              type="checkbox"
              name={name}
              value={id}
              label={text}
              {...(hint !== undefined && { hint })}
              checked={chosen.value.includes(id)}
              off={isFull && !chosen.value.includes(id)}
              choose={() => {
                const rest = chosen.value.filter((other) => other !== id);
                if (rest.length < chosen.value.length) chosen.value = rest;
                else pick([id]);
              }}
            />
          ))}
        </div>
      </fieldset>
      <Trouble failure={failure.value} />
      {chosen.value.length > 0 && (
        <div class="choose-bar">
          {sure === undefined ? (
            <button type="button" class="quiet" disabled={busy.value} onClick={() => void run()}>
              {label}
            </button>
          ) : (
            <Confirm label={label} {...sure} busy={busy.value} confirmed={() => void run()} />
          )}
          <button
            type="button"
            class="plain"
            disabled={busy.value}
            onClick={() => {
              chosen.value = [];
            }}
          >
            {words.none}
          </button>
          {isFull && <span class="small">{fill(words.most, { n: most })}</span>}
        </div>
      )}
    </div>
  );
}
