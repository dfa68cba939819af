/** Shows constructs and questions as one figure, with what staff can do in each opened row (E9.2a, E9.6). */
import { constructs as about } from '../../../schema/instrument/constructs.json';
import { resultWords } from '../../../schema/languages/result-words.ts';
import type { FormEntry } from '../../../schema/results/form-entries.ts';
import { itemSentence, withoutFullStop } from '../../../schema/results/item-sentence.ts';
import { lineSentence } from '../../../schema/results/line-sentence.ts';
import type { Read } from '../../../schema/results/headline.ts';
import type { ConstructReading } from '../../../schema/results/reading.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { ConstructRows, type ConstructRowsProps } from '../../charts/construct-rows.tsx';
import { FormFigure } from '../../charts/form-figure.tsx';
import { isDrawn, type View } from '../../charts/view.ts';
import { ActsLater, type ActsLaterProps } from './acts-later.tsx';
import { SavePicture, type PictureFrom } from '../ui/save-picture.tsx';
import { resultsWords as words } from './words.ts';

interface ConstructsProps extends Pick<ConstructRowsProps, 'of' | 'entries' | 'before'> {
  readonly from: PictureFrom;
}

export function Constructs({ from, ...of }: ConstructsProps) {
  return (
    <ConstructRows
      {...of}
      words={resultWords}
      heading={<h2 id="constructs">{words.constructs}</h2>}
      inside={(reading) => <InsideConstruct reading={reading} from={from} />}
    />
  );
}

function InsideConstruct({
  reading: { construct, line },
  from,
}: {
  readonly reading: ConstructReading;
  readonly from: PictureFrom;
}) {
  const name = resultWords.constructs[construct];
  const title = fill(resultWords.named, { name, value: lineSentence(line, resultWords) });
  return (
    <>
      <p class="small">{about.find(({ id }) => id === construct)?.definition}</p>
      {line.kind !== 'withheld' && (
        <SavePicture
          what={name}
          name={construct}
          title={title}
          from={from}
          chart={{ kind: 'construct', line, words: resultWords }}
        />
      )}
    </>
  );
}

export interface QuestionsProps {
  readonly entries: readonly FormEntry[];
  readonly view: View;
  readonly from: PictureFrom;
  readonly heading?: string;
  /** The pulse and its course, once acts can be planned for it. */
  readonly plan?: Pick<ActsLaterProps, 'code' | 'course'> | undefined;
}

export function Questions({ entries, view, from, heading, plan }: QuestionsProps) {
  return (
    <FormFigure
      entries={entries}
      words={resultWords}
      view={view}
      heading={heading !== undefined && <h2 id="items">{heading}</h2>}
      inside={(read) => <InsideQuestion {...read} view={view} from={from} plan={plan} />}
    />
  );
}

function InsideQuestion({ asked, result, view, from, plan }: Read & Pick<QuestionsProps, 'view' | 'from' | 'plan'>) {
  const saved = {
    what: withoutFullStop(asked.text),
    name: asked.id.toLowerCase(),
    title: itemSentence(asked, result, resultWords),
  };
  return (
    <div class="screen-only">
      {plan !== undefined && <ActsLater {...plan} item={asked.id} />}
      {isDrawn(asked, result) && (
        <SavePicture {...saved} from={from} chart={{ kind: 'item', asked, result, view, words: resultWords }} />
      )}
    </div>
  );
}
