/** Writes refusals into the log that an administrator has to mend, and no more of them than somebody reads (lms.md L7.3). */
import type { Platform } from '../../../schema/contract/platforms.ts';
import type { LmsCode } from '../../../schema/lms/codes.ts';
import type { Engine } from '../../engines/engine.ts';
import { BucketByKey } from '../../token-bucket.ts';

/** Anybody can be refused, as often as they like. A reason is known after a few lines, and a line a minute says that it lasts. */
const LINES = { burst: 20, perSecond: 1 / 60 };

type Host = Pick<Engine, 'now'>;

/** Each reason has a limit of its own at each platform, so that made-up requests hide nothing of a real one. */
const limits = new WeakMap<Host, BucketByKey<string>>();
/** Some forty reasons at more platforms than any institution has. */
const MOST_LIMITS = 1000;

/** The line has code, request and platform, and nothing else. */
export function logRefusal(engine: Host, code: LmsCode, request: string, platform: Platform | undefined): void {
  const ofEngine = limits.get(engine) ?? new BucketByKey<string>(LINES, MOST_LIMITS);
  limits.set(engine, ofEngine);
  if (ofEngine.take(`${code} ${platform?.id ?? '-'}`, engine.now()) === 0)
    console.error(`lti ${code} ${request} ${platform?.id ?? '-'}`);
}
