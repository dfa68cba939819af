/** What went wrong with something that was asked for by a button; said aloud when it appears. */
import { failureWords as words } from '../../../schema/languages/staff/app.ts';
import { to } from '../links.ts';
import { isProblemOf, sayFailure, type Failure } from '../state/failure.ts';

export function Trouble({ failure }: { readonly failure: Failure | null }) {
  if (failure === null) return <div role="alert" />;
  return <div class="note alert" role="alert"><Said failure={failure} /></div>;
}

/** Whoever was signed out keeps this tab, and what is typed in it. */
export function Said({ failure, kept = false }: { readonly failure: Failure; readonly kept?: boolean }) {
  const [title, detail] = sayFailure(failure);
  return (
    <>
      <p><strong>{title}</strong></p>
      <p>{detail}{kept && <> {words.kept}</>}</p>
      {isProblemOf(failure, 'signed-out') && <p><a href={to.courses} target="_blank" rel="noopener">{words.signInHow}</a></p>}
    </>
  );
}
