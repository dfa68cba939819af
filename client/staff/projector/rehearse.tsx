/** Starts a rehearsal of a planned pulse from its wall, and says at the end what a rehearsal was (E7.7). */
import { useSignal } from '@preact/signals';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { keepSheet } from '../server/fresh-sheet.ts';
import { keepWayBack, wayBackFrom } from '../server/rehearsed.ts';
import { to } from '../app/links.ts';
import { go } from '../app/router.ts';
import { Trouble } from '../ui/trouble.tsx';
import { rehearsalWords as words } from '../ui/words.ts';

export function Rehearse({ code }: { readonly code: string }) {
  const busy = useSignal(false);
  const failure = useSignal<Failure | null>(null);
  const start = async () => {
    busy.value = true;
    failure.value = null;
    const begun = await ask('rehearsePulse', { at: { code } });
    busy.value = false;
    if (!begun.ok) {
      failure.value = begun.error;
      return;
    }
    const { definition, slips } = begun.value;
    keepSheet(definition.code, slips);
    keepWayBack(definition.code, to.projector(code));
    go(slips.length > 0 ? to.sheet(definition.code) : to.projector(definition.code));
  };
  return (
    <>
      <Trouble failure={failure.value} />
      <p>
        <button type="button" class="quiet" disabled={busy.value} onClick={() => void start()}>
          {words.start}
        </button>
      </p>
    </>
  );
}

/** Stands on the wall where a real pulse would have results. */
/** @param course the address of its course; a hall's computer has none */
export function RehearsalOver({ code, course }: { readonly code: string; readonly course?: string }) {
  const back = wayBackFrom(code) ?? course;
  return (
    <div class="ending" role="status">
      <p class="big">{words.over}</p>
      <p>{words.overKept}</p>
      <p>{words.overReal}</p>
      {back !== undefined && (
        <p>
          <a class="button" href={back}>
            {words.overNext}
          </a>
        </p>
      )}
    </div>
  );
}
