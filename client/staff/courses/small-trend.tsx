/**
 * Draws how the three constructs stood in the last pulses of a course, small: a dot for a share, a bar for a range, on an
 * axis from none of the answers to all. Nothing is joined, because a line would claim a direction (E9.4). The numbers
 * are on the page of the course.
 */
import type { SmallTrend as Point } from '../../../schema/contract/courses.ts';
import { resultWords } from '../../../schema/languages/result-words.ts';
import { CONSTRUCTS } from '../../../schema/results/asked.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { coursesWords as words } from './words.ts';

const STEP = 20;
const HEIGHT = 44;
/** A drawing of two pulses is no narrower than its word. */
const LEAST_STEPS = 4;
/** Even a very narrow range is drawn this high. */
const LEAST = 5;

export interface SmallTrendProps {
  /** The oldest comes first. */
  readonly pulses: readonly Point[];
  /** Results that were not shown in this browser are not shown here either: first comes the reflection (E9.1). */
  readonly isRead: (code: string) => boolean;
}

export function SmallTrend({ pulses, isRead }: SmallTrendProps) {
  if (pulses.length < 2 || pulses.every((pulse) => CONSTRUCTS.every((construct) => pulse[construct] === null)))
    return null;
  const width = Math.max(pulses.length, LEAST_STEPS) * STEP;
  const latest = pulses.at(-1);
  return (
    <div class="small-trend" role="img" aria-label={fill(words.trend, { n: pulses.length })}>
      {CONSTRUCTS.map((construct) => (
        <div key={construct}>
          <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
            <path class="rails" d={`M0 .5H${width}M0 ${HEIGHT / 2}H${width}M0 ${HEIGHT - 0.5}H${width}`} />
            {pulses.map((pulse, i) => (
              <Value
                key={pulse.code}
                x={(i + 0.5) * STEP}
                share={pulse[construct]}
                kind={pulse === latest ? (isRead(pulse.code) ? 'now' : 'unread') : 'before'}
              />
            ))}
          </svg>
          <span>{resultWords.constructs[construct]}</span>
        </div>
      ))}
    </div>
  );
}

interface ValueProps {
  readonly x: number;
  readonly share: Point['trust'];
  readonly kind: 'now' | 'before' | 'unread';
}

function Value({ x, share, kind }: ValueProps) {
  if (share === null) return null;
  if (kind === 'unread') return <circle class="unread" cx={x} cy={HEIGHT / 2} r="4" />;
  const [low, high] = share;
  const [top, bottom] = [y(high), y(low)];
  if (low === high) return <circle class={kind} cx={x} cy={top} r="4" />;
  const height = Math.max(bottom - top, LEAST);
  return <rect class={kind} x={x - 3} y={(top + bottom - height) / 2} width="6" height={height} rx="2" />;
}

const y = (share: number): number => 4 + (1 - share) * (HEIGHT - 8);
