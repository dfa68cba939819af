/** Says what went wrong after a button was pressed. Screen readers say it aloud when it appears. */
import { failureWords as words } from '../server/words.ts';
import { appWords } from './words.ts';
import { to } from '../app/links.ts';
import { isProblemOf, sayFailure, type Failure } from '../server/failure.ts';

/** @param again is needed if nothing else on the page asks again */
export function Trouble({ failure, again }: { readonly failure: Failure | null; readonly again?: () => void }) {
  if (failure === null) return <div role="alert" />;
  return (
    <div class="note alert" role="alert">
      <Said failure={failure} />
      {failure.kind === 'newer' || failure.kind === 'stuck' ? (
        <p>
          <button type="button" class="quiet" onClick={() => location.reload()}>
            {words.newerDo}
          </button>
        </p>
      ) : (
        again !== undefined && (
          <p>
            <button type="button" class="quiet" onClick={again}>
              {appWords.tryAgain}
            </button>
          </p>
        )
      )}
    </div>
  );
}

/** People who were signed out keep this tab and what they typed in it, so the way to sign in opens in a new one. */
export function Said({ failure, kept = false }: { readonly failure: Failure; readonly kept?: boolean }) {
  const [title, detail] = sayFailure(failure);
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <p>
        {detail}
        {kept && <> {words.kept}</>}
      </p>
      {isProblemOf(failure, 'signed-out') && (
        <p>
          <a href={to.courses} target="_blank" rel="noopener">
            {words.signInHow}
          </a>
        </p>
      )}
    </>
  );
}
