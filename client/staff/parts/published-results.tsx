/** Published results in the order of E9.2: one sentence, who is missing, constructs, then each question. */
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Atom, Release } from '../../../schema/contract/release.ts';
import { constructs } from '../../../schema/instrument/constructs.json';
import { ask } from '../../../schema/instrument/wording.ts';
import { say } from '../../../schema/languages/language.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { staff } from '../../../schema/languages/staff.ts';
import { askedItem } from '../../../schema/results/asked.ts';
import { itemResult } from '../../../schema/results/item-result.ts';
import { advice, constructsOf, nonResponse, overview, type Read } from '../../../schema/results/reading.ts';
import { ConstructFigure } from '../../charts/construct-figure.tsx';
import { ItemFigure, ItemSentence } from '../../charts/item-figure.tsx';
import { ChartPatterns } from '../../charts/patterns.tsx';
import { Groups } from './groups.tsx';

const words = staff.results;

export interface PublishedResultsProps {
  readonly definition: Definition;
  readonly items: Release['items'];
  readonly atoms: readonly Atom[];
  readonly classSize: number;
  /** False while waves may follow: then nobody is missing yet. */
  readonly closed: boolean;
}

export function PublishedResults({ definition, items, atoms, classSize, closed }: PublishedResultsProps) {
  const read = items.map((item) => ({ asked: askedItem(item, ENGLISH.wording), result: itemResult(atoms, item) }));
  const shown = constructsOf(read);
  const toDo = advice(shown, resultWords);
  const respondents = atoms.reduce((sum, atom) => sum + atom.respondents, 0);
  const isOpen = definition.eligibility === 'open';
  const { breakdown } = definition;
  return (
    <>
      <ChartPatterns />
      <p class="lead">{overview(read, resultWords)}</p>
      <div class="note">
        <p>{nonResponse(respondents, closed ? classSize : null, !isOpen, resultWords)} {isOpen && words.answersNotPeople}</p>
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
        <Questions definition={definition} read={read} />
      </section>
      {breakdown !== null && atoms.some(({ categories }) => categories.length > 0) && <Groups by={breakdown.id} items={items} atoms={atoms} />}
      <p class="small">
        {staff.newPulse.status}{' '}
        {definition.resultsForStudents ? <>{words.shared} <a href={`/s/${definition.code}/results`}>{words.sharedLink}</a></> : words.notShared}
      </p>
      <p class="actions screen-only">
        <button type="button" class="quiet" onClick={() => print()}>{words.print}</button>
        <a class="button quiet" href={`/api/pulses/${definition.code}/results.csv`} download>{words.csv}</a>
      </p>
    </>
  );
}

/** In the order of the form; the options of a tick-list stay together, under what was asked (I4.3). */
function Questions({ definition, read }: Pick<PublishedResultsProps, 'definition'> & { readonly read: readonly Read[] }) {
  const readById = new Map(read.map((one) => [one.asked.id, one]));
  return (
    <ol class="figures">
      {definition.questions.map((question) => {
        if (question.kind === 'rating') {
          const one = readById.get(question.item.id);
          return one !== undefined && <li class="card" key={one.asked.id}><ItemFigure {...one} words={resultWords} /></li>;
        }
        const options = question.options.flatMap(({ id }) => readById.get(id) ?? []);
        return (
          <li class="card" key={question.id}>
            <h3>{ask(question, ENGLISH.wording).stem}</h3>
            <Options of={options} />
          </li>
        );
      })}
    </ol>
  );
}

/** Where a list is of harms, what nothing can be said about is said once (I2.3). */
function Options({ of }: { readonly of: readonly Read[] }) {
  const silent = of.filter(({ asked, result }) => asked.polarity === 'indicator' && result.form !== 'indicated');
  const told = of.filter((one) => !silent.includes(one));
  return (
    <>
      {told.length > 0 && <ul>{told.map((one) => <li key={one.asked.id}><ItemSentence {...one} words={resultWords} /></li>)}</ul>}
      {silent.length > 0 && (
        <>
          <p>{resultWords.sentenceHarmNone}</p>
          <ul>{silent.map(({ asked }) => <li key={asked.id}>{asked.text}</li>)}</ul>
        </>
      )}
    </>
  );
}
