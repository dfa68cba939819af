/** Asks what colleagues do with acts. Whoever comes from a learning platform sees nothing of other courses (lms.md L6.4). */
import type { SharedActs } from '../../../schema/contract/loop.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { ask } from '../server/api.ts';
import type { Failure } from '../server/failure.ts';
import { visit } from '../server/visit.ts';

export const askShared = async (): Promise<Result<SharedActs, Failure>> =>
  visit === null ? ask('sharedActs') : ok({ tried: [], shared: [] });
