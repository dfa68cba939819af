/** What went wrong with something that was asked for by a button; said aloud when it appears. */
import { sayFailure, type Failure } from '../state/failure.ts';

export function Trouble({ failure }: { readonly failure: Failure | null }) {
  if (failure === null) return <div role="alert" />;
  const [title, detail] = sayFailure(failure);
  return <div class="note alert" role="alert"><p><strong>{title}</strong></p><p>{detail}</p></div>;
}
