/** Published results in the order of E9.2: one sentence, who is missing, constructs, then each question. */
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Atom, Release } from '../../../schema/contract/release.ts';
import { constructs } from '../../../schema/instrument/constructs.json';
import { say } from '../../../schema/languages/language.ts';
import { ENGLISH } from '../../../schema/languages/registry.ts';
import { resultWords } from '../../../schema/languages/results.ts';
import { staff } from '../../../schema/languages/staff.ts';
import { askedItem } from '../../../schema/results/asked.ts';
import { itemSentence } from '../../../schema/results/item-sentence.ts';
import { itemResult } from '../../../schema/results/item-result.ts';
import { advice, constructsOf, nonResponse, overview } from '../../../schema/results/reading.ts';
import { ConstructFigure } from '../../charts/construct-figure.tsx';
import { ItemFigure } from '../../charts/item-figure.tsx';
import { ChartPatterns } from '../../charts/patterns.tsx';

const words = staff.results;

export interface PublishedResultsProps {
  readonly definition: Definition;
  readonly items: Release['items'];
  readonly atoms: readonly Atom[];
  readonly classSize: number;
}

/** Sentences only: groups are not compared with each other, and no verdict is given (I2.13). */
function Groups({ items, atoms }: Pick<PublishedResultsProps, 'items' | 'atoms'>) {
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{words.groups}</h2>
      <p class="small">{ENGLISH.wording.items['CX0']}</p>
      {atoms.map((atom) => (
        <section key={atom.categories.join()}>
          <h3>{atom.categories.map((category) => ENGLISH.wording.items[`CX0.${category}`] ?? ENGLISH.wording.scales.preferNotToSay).join(words.or)}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.id}>{itemSentence(askedItem(item.id, item.scale, ENGLISH.wording), itemResult([atom], item), resultWords)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="small">{words.groupsLimit}</p>
    </section>
  );
}

export function PublishedResults({ definition, items, atoms, classSize }: PublishedResultsProps) {
  const read = items.map((item) => ({ asked: askedItem(item.id, item.scale, ENGLISH.wording), result: itemResult(atoms, item) }));
  const shown = constructsOf(read);
  const toDo = advice(shown, resultWords);
  const respondents = atoms.reduce((sum, atom) => sum + atom.respondents, 0);
  const isOpen = definition.eligibility === 'open';
  return (
    <>
      <ChartPatterns />
      <p class="lead">{overview(read, resultWords)}</p>
      <div class="note">
        <p>{nonResponse(respondents, classSize, !isOpen, resultWords)} {isOpen && words.answersNotPeople}</p>
        <p>{say(ENGLISH, 'pleaseDoNot')}</p>
      </div>
      <section aria-labelledby="constructs">
        <h2 id="constructs">{words.constructs}</h2>
        <ul class="figures">
          {shown.map(({ construct, line }) => (
            <li class="card" key={construct}>
              <ConstructFigure construct={construct} line={line} words={resultWords} />
              <p class="small">{constructs.find(({ id }) => id === construct)?.definition}</p>
            </li>
          ))}
        </ul>
      </section>
      {toDo.length > 0 && (
        <section aria-labelledby="advice">
          <h2 id="advice">{words.advice}</h2>
          {toDo.map((text) => <p key={text}>{text}</p>)}
        </section>
      )}
      <section aria-labelledby="items">
        <h2 id="items">{words.items}</h2>
        <p class="small">{words.itemsHint}</p>
        <ol class="figures">
          {read.map(({ asked, result }) => (
            <li class="card" key={asked.id}><ItemFigure asked={asked} result={result} words={resultWords} /></li>
          ))}
        </ol>
      </section>
      {atoms.some(({ categories }) => categories.length > 0) && <Groups items={items} atoms={atoms} />}
      <p class="small">
        {staff.newPulse.status}{' '}
        {definition.resultsForStudents ? <>{words.shared} <a href={`/s/${definition.code}/results`}>{words.sharedLink}</a></> : words.notShared}
      </p>
      <p class="screen-only"><button type="button" class="quiet" onClick={() => print()}>{words.print}</button></p>
    </>
  );
}
