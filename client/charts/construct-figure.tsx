/** A construct as one line on an axis from none to all: a point with its interval, or a range without figures (I3.5, I4.4). */
import type { ConstructLine } from '../../schema/results/construct-line.ts';
import { lineSentence } from '../../schema/results/line-sentence.ts';
import type { Construct } from '../../schema/results/asked.ts';
import type { ResultWords } from '../../schema/results/words.ts';

export interface ConstructFigureProps {
  readonly construct: Construct;
  readonly line: ConstructLine;
  readonly words: ResultWords;
}

const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;

export function ConstructFigure({ construct, line, words }: ConstructFigureProps) {
  return (
    <figure class="construct">
      <figcaption class="sentence">
        <strong>{words.constructs[construct]}</strong>: {lineSentence(line, words)}
      </figcaption>
      {line.kind !== 'withheld' && (
        <div class="drawing" aria-hidden="true">
          <svg class="axis" width="100%" height={HEIGHT}>
            <line class="rail" x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} />
            {['0%', '50%', '100%'].map((x) => <line key={x} class="tick" x1={x} x2={x} y1={MIDDLE - 6} y2={MIDDLE + 6} />)}
            <Mark line={line} />
          </svg>
          <p class="ends"><span>{words.axisNone}</span><span>{words.axisAll}</span></p>
        </div>
      )}
    </figure>
  );
}

/** Rounded to a tenth of a per cent: no screen is finer. */
const place = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function Mark({ line }: { readonly line: Exclude<ConstructLine, { kind: 'withheld' }> }) {
  switch (line.kind) {
    case 'exact': {
      const [low, high] = line.limits;
      return (
        <>
          <line class="interval" x1={place(low)} x2={place(high)} y1={MIDDLE} y2={MIDDLE} />
          <circle class="point" cx={place(line.share)} cy={MIDDLE} r="7" />
        </>
      );
    }
    case 'range': {
      const [low, high] = line.range;
      return <rect class="range" x={place(low)} width={place(high - low)} y={MIDDLE - 6} height="12" rx="3" />;
    }
  }
}
