/** Writes refusals into the log that an administrator has to mend, and no more of them than somebody reads (lms.md L7.3). */
import type { Platform } from '../../../schema/contract/platforms.ts';
import type { LmsCode } from '../../../schema/lms/codes.ts';
import type { Engine } from '../../engines/engine.ts';
import { TokenBucket } from '../../token-bucket.ts';

/** Anybody can be refused, as often as they like. A reason is known after a few lines, and a line a minute says that it lasts. */
const LINES = { burst: 20, perSecond: 1 / 60 };

type Host = Pick<Engine, 'now'>;

/** Each reason has a limit of its own at each platform, so that made-up requests hide nothing of a real one. */
const limits = new WeakMap<Host, Map<string, TokenBucket>>();

/** The line has code, request and platform, and nothing else. */
export function logRefusal(engine: Host, code: LmsCode, request: string, platform: Platform | undefined): void {
  const ofEngine = limits.get(engine) ?? new Map<string, TokenBucket>();
  limits.set(engine, ofEngine);
  const of = `${code} ${platform?.id ?? '-'}`;
  const limit = ofEngine.get(of) ?? new TokenBucket(LINES, engine.now());
  ofEngine.set(of, limit);
  if (limit.take(engine.now()) === 0) console.error(`lti ${code} ${request} ${platform?.id ?? '-'}`);
}
