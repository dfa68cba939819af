/** Waits for code that is loaded late. If it does not arrive, nothing was changed, and it can be asked for again. */
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Failure } from '../server/failure.ts';

export const fetched = <T>(code: Promise<T>): Promise<Result<T, Failure>> =>
  code.then(ok<T>, () => fail<Failure>({ kind: 'offline' }));
