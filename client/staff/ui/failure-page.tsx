/** Shows that a page could not be loaded: what happened, what is safe, and what to do (E7.0). */
import { useEffect } from 'preact/hooks';
import { appWords } from './words.ts';
import { Page } from './page.tsx';
import { isProblemOf, sayFailure, type Failure } from '../server/failure.ts';
import { whenBack } from '../server/online.ts';
import { NotFound } from './not-found.tsx';
import { SignedOut } from './signed-out.tsx';

export function FailurePage({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  if (isProblemOf(failure, 'signed-out')) return <SignedOut retry={retry} />;
  if (isProblemOf(failure, 'ticket-bad')) return <VisitOver failure={failure} />;
  if (isProblemOf(failure, 'not-found')) return <NotFound />;
  return <Failed failure={failure} retry={retry} />;
}

/** An hour has passed, or the course is not connected any more. Nothing on this page could ask again (lms.md L3.3). */
function VisitOver({ failure }: { readonly failure: Failure }) {
  const [title, detail] = sayFailure(failure);
  return (
    <Page title={title} bare>
      <p>{detail}</p>
    </Page>
  );
}

function Failed({ failure, retry }: { readonly failure: Failure; readonly retry: () => void }) {
  useEffect(() => whenBack(retry, failure.kind === 'offline'), []);
  const [title, detail] = sayFailure(failure);
  return (
    <Page title={title}>
      <p>{detail}</p>
      <p>
        <button type="button" onClick={retry}>
          {appWords.tryAgain}
        </button>
      </p>
    </Page>
  );
}
