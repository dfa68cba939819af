/**
 * Lets people go on whose link is dead because an earlier attempt in this browser spent it and lost the answer (E6.2,
 * E7.0).
 */
import { useRef } from 'preact/hooks';
import type { Me } from '../../../schema/contract/account.ts';
import { me, meet } from '../server/me.ts';
import { isDeadLink, isUnsure, type Failure } from '../server/failure.ts';

/** @returns a function to call with each failure: it gives the person whom this link has signed in after all, or null */
export function useSpentHere(): (failure: Failure) => Promise<Me | null> {
  const mayBeSpent = useRef(false);
  return async (failure) => {
    mayBeSpent.current ||= isUnsure(failure);
    if (!mayBeSpent.current || !isDeadLink(failure)) return null;
    await meet();
    return me.value;
  };
}
