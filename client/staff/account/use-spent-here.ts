/** A link may be dead because it was spent here, by an attempt whose answer was lost: then whoever came in by it goes on (E6.2, E7.0). */
import { useRef } from 'preact/hooks';
import type { Me } from '../../../schema/contract/account.ts';
import { me, meet } from '../server/me.ts';
import { isDeadLink, isUnsure, type Failure } from '../server/failure.ts';

/** @returns a question to be asked about each failure: who is signed in by this link all the same, or null */
export function useSpentHere(): (failure: Failure) => Promise<Me | null> {
  const mayBeSpent = useRef(false);
  return async (failure) => {
    mayBeSpent.current ||= isUnsure(failure);
    if (!mayBeSpent.current || !isDeadLink(failure)) return null;
    await meet();
    return me.value;
  };
}
