/**
 * Draws a construct as one line on an axis from none to all: a point with its interval, or a range without figures
 * (I3.5, I4.4).
 */
import type { ComponentChildren } from 'preact';
import type { ConstructLine } from '../../schema/results/construct-line.ts';
import { countOf, lineSentence, PERCENT_FROM } from '../../schema/results/line-sentence.ts';
import type { AskedItem, Construct } from '../../schema/results/asked.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { Folded } from './item-table.tsx';

export interface ConstructFigureProps {
  readonly construct: Construct;
  /** They are the items of the construct, in the order of the line's items. */
  readonly asked: readonly AskedItem[];
  readonly line: ConstructLine;
  readonly words: ResultWords;
  /** It stands below the drawing, for example a button that saves it as a picture. */
  readonly tool?: ComponentChildren;
}

export const AXIS_HEIGHT = 28;
const MIDDLE = AXIS_HEIGHT / 2;

export function ConstructFigure({ construct, asked, line, words, tool }: ConstructFigureProps) {
  return (
    <figure class="construct">
      <figcaption class="sentence">
        <strong>{words.constructs[construct]}</strong>: {lineSentence(line, words)}
      </figcaption>
      {line.kind !== 'withheld' && (
        <div class="drawing" aria-hidden="true">
          <ConstructAxis line={line} />
          <p class="ends">
            <span>{words.axisNone}</span>
            <span>{words.axisAll}</span>
          </p>
        </div>
      )}
      {line.kind !== 'withheld' && (
        <>
          {tool}
          <ConstructTable construct={construct} asked={asked} line={line} words={words} />
        </>
      )}
    </figure>
  );
}

/** The table has a row for each question, because their counts say what the mean of their shares is made of. */
function ConstructTable({
  construct,
  asked,
  line,
  words,
}: Omit<ConstructFigureProps, 'line' | 'tool'> & { readonly line: Shown }) {
  const total = line.kind === 'exact' && line.n >= PERCENT_FROM ? { foot: lineSentence(line, words) } : {};
  return (
    <Folded
      caption={words.constructs[construct]}
      head={[words.columnQuestion, words.sideHigh]}
      words={words}
      {...total}
    >
      {line.items.map((item, i) => (
        <tr key={asked[i]?.id}>
          <th scope="row">{asked[i]?.text}</th>
          <td>{countOf(item, words)}</td>
        </tr>
      ))}
    </Folded>
  );
}

type Shown = Exclude<ConstructLine, { kind: 'withheld' }>;

export function ConstructAxis({ line }: { readonly line: Shown }) {
  return (
    <svg class="axis" width="100%" height={AXIS_HEIGHT}>
      <line class="rail" x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} />
      {['0%', '50%', '100%'].map((x) => (
        <line key={x} class="tick" x1={x} x2={x} y1={MIDDLE - 6} y2={MIDDLE + 6} />
      ))}
      <Mark line={line} />
    </svg>
  );
}

/** We round to a tenth of a per cent because no screen can show more. */
const place = (share: number): string => `${Math.round(share * 1000) / 10}%`;

function Mark({ line }: { readonly line: Shown }) {
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
