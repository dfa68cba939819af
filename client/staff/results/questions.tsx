/**
 * Shows each question of the form with what was published about it, in the order of the form. Options of a tick-list
 * stay together (E9.2, I4.3).
 */
import type { Question } from '../../../schema/contract/pulse.ts';
import { ask } from '../../../schema/instrument/wording.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import type { Read } from '../../../schema/results/headline.ts';
import { itemSentence, withoutFullStop } from '../../../schema/results/item-sentence.ts';

import { ItemFigure, ItemSentence, type View } from '../../charts/item-figure.tsx';
import { SavePicture, type PictureFrom } from '../ui/save-picture.tsx';

export interface QuestionsProps {
  readonly of: readonly Question[];
  readonly read: readonly Read[];
  readonly view: View;
  readonly from: PictureFrom;
}

export function Questions({ of, read, view, from }: QuestionsProps) {
  const readById = new Map(read.map((one) => [one.asked.id, one]));
  return (
    <ol class="figures">
      {of.map((question) => {
        if (question.kind === 'rating') {
          const one = readById.get(question.item.id);
          return (
            one !== undefined && (
              <li class="card" key={one.asked.id}>
                <OneQuestion {...one} view={view} from={from} />
              </li>
            )
          );
        }
        return (
          <li class="card" key={question.id}>
            <h3>{ask(question, ENGLISH.wording).stem}</h3>
            <Options of={question.options.flatMap(({ id }) => readById.get(id) ?? [])} />
          </li>
        );
      })}
    </ol>
  );
}

function OneQuestion({ asked, result, view, from }: Read & Pick<QuestionsProps, 'view' | 'from'>) {
  const saved = {
    what: withoutFullStop(asked.text),
    name: asked.id.toLowerCase(),
    title: itemSentence(asked, result, resultWords),
  };
  const save = <SavePicture {...saved} from={from} chart={{ kind: 'item', asked, result, view, words: resultWords }} />;
  return <ItemFigure asked={asked} result={result} words={resultWords} view={view} tool={save} />;
}

/** In a list of harms, the options about which nothing can be said share one sentence (I2.3). */
function Options({ of }: { readonly of: readonly Read[] }) {
  const silent = of.filter(({ asked, result }) => asked.polarity === 'indicator' && result.form !== 'indicated');
  const told = of.filter((one) => !silent.includes(one));
  return (
    <>
      {told.length > 0 && (
        <ul>
          {told.map((one) => (
            <li key={one.asked.id}>
              <ItemSentence {...one} words={resultWords} />
            </li>
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <>
          <p>{resultWords.sentenceHarmNone}</p>
          <ul>
            {silent.map(({ asked }) => (
              <li key={asked.id}>{asked.text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
