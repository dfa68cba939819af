/** Shows the three constructs, each as one line with its advice and what it means (E9.2, I1.2, W17 to W19). */
import { constructs } from '../../../schema/instrument/constructs.json';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { lineSentence } from '../../../schema/results/line-sentence.ts';
import { advice, type ConstructReading } from '../../../schema/results/reading.ts';
import { ConstructFigure } from '../../charts/construct-figure.tsx';
import { SavePicture, type PictureFrom } from '../ui/save-picture.tsx';

export function Constructs({ of, from }: { readonly of: readonly ConstructReading[]; readonly from: PictureFrom }) {
  return (
    <ul class="figures">
      {of.map((reading) => {
        const { construct, asked, line } = reading;
        const name = resultWords.constructs[construct];
        const saved = { what: name, name: construct, title: `${name}: ${lineSentence(line, resultWords)}` };
        const toDo = advice(reading, resultWords);
        return (
          <li class="card" key={construct}>
            <ConstructFigure
              construct={construct}
              asked={asked}
              line={line}
              words={resultWords}
              tool={<SavePicture {...saved} from={from} chart={{ kind: 'construct', line, words: resultWords }} />}
            />
            {toDo !== null && <p class="advice">{toDo}</p>}
            <p class="small">{constructs.find(({ id }) => id === construct)?.definition}</p>
          </li>
        );
      })}
    </ul>
  );
}
