/** Lists the slides of published results, in the order in which students read them (E9.7, E9.2). */
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { ToldRevision } from '../../../schema/contract/loop.ts';
import type { Atom, Release } from '../../../schema/contract/release.ts';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { say, type Language } from '../../../schema/languages/language.ts';
import { askedItem } from '../../../schema/results/asked.ts';
import { formEntries, type FormEntry } from '../../../schema/results/form-entries.ts';
import { isOwn, itemResult } from '../../../schema/results/item-result.ts';
import { sideWords } from '../../../schema/results/item-sentence.ts';
import type { Read } from '../../../schema/results/headline.ts';
import { overview } from '../../../schema/results/overview.ts';
import { constructsOf, nonResponse } from '../../../schema/results/reading.ts';
import { AnswerKey, RangeKey, SideSwatch } from '../../charts/answer-key.tsx';
import { ConstructRows } from '../../charts/construct-rows.tsx';
import { FormFigure } from '../../charts/form-figure.tsx';
import { ItemDrawing } from '../../charts/item-drawing.tsx';
import { ItemSentence } from '../../charts/item-sentence.tsx';
import { BAR, isDrawn, isRated } from '../../charts/view.ts';
import { OnSlide } from '../../told/on-slide.tsx';
import type { Slide } from '../ui/deck.tsx';

export interface Published {
  readonly definition: Definition;
  readonly items: Release['items'];
  readonly atoms: readonly Atom[];
  readonly told: Pick<ToldRevision, 'language' | 'agreed' | 'body'> | null;
}

/** Groups of the one question that may split results are on no slide: students do not see them either. */
export function slidesOf({ definition, items, atoms, told }: Published, language: Language): readonly Slide[] {
  const read: readonly Read[] = items.map((item) => ({
    asked: askedItem(item, language.wording),
    result: itemResult(atoms, item),
  }));
  const entries = formEntries(definition.questions, read, language.wording);
  const respondents = atoms.reduce((sum, atom) => sum + atom.respondents, 0);
  const total = definition.questions.length;
  return [
    { name: 'form', body: <WholeForm {...{ definition, language, read, entries, respondents }} /> },
    ...entries.map((entry) => ({ name: nameOf(entry), body: <OneQuestion {...{ entry, language, total }} /> })),
    ...(told === null ? [] : [{ name: 'told', body: <OnSlide language={language} told={told} /> }]),
  ];
}

const nameOf = (entry: FormEntry): string => (entry.kind === 'rating' ? entry.read.asked.id : entry.stem);

interface WholeFormProps {
  readonly definition: Definition;
  readonly language: Language;
  readonly read: readonly Read[];
  readonly entries: readonly FormEntry[];
  readonly respondents: number;
}

function WholeForm({ definition, language, read, entries, respondents }: WholeFormProps) {
  const words = language.results;
  const isOpen = definition.eligibility === 'open';
  return (
    <>
      <h2>{overview(read, language)}</h2>
      <div class="middle whole">
        <ConstructRows of={constructsOf(read)} entries={entries} words={words} folds={false} />
        <FormFigure entries={entries} words={words} folds={false} />
      </div>
      <p class="small">
        {joinSentences([
          nonResponse(respondents, null, !isOpen, words),
          ...(isOpen ? [say(language, 'answersNotStudents')] : []),
          say(language, 'pleaseDoNot'),
        ])}
      </p>
    </>
  );
}

interface OneQuestionProps {
  readonly entry: FormEntry;
  readonly language: Language;
  readonly total: number;
}

function OneQuestion({ entry, language, total }: OneQuestionProps) {
  const words = language.results;
  const own = entry.kind === 'rating' ? [entry.read] : entry.options;
  return (
    <>
      {entry.number !== null && <h2 class="small">{say(language, 'itemOf', { number: entry.number, total })}</h2>}
      <div class="middle">
        {entry.kind === 'rating' ? (
          <Rating read={entry.read} language={language} />
        ) : (
          <FormFigure entries={[entry]} words={words} folds={false} />
        )}
      </div>
      {own.some(({ result }) => isOwn(result)) && <p class="small">{words.ownCoarser}</p>}
    </>
  );
}

/** The question and its numbers are one sentence. What has no drawing says everything with it (E9.3). */
function Rating({ read, language: { results: words } }: { readonly read: Read; readonly language: Language }) {
  const { asked, result } = read;
  return (
    <figure class="form-figure one">
      <figcaption class="sentence">
        <ItemSentence {...read} words={words} />
      </figcaption>
      {isDrawn(asked, result) && (
        <>
          <div class="drawing" aria-hidden="true">
            <ItemDrawing {...read} view={BAR} words={words} />
          </div>
          {result.form === 'bands' && isRated(asked) ? (
            <>
              <ul class="key">
                {sideWords(asked.scale, words).map((label, side) => (
                  <li key={label}>
                    <SideSwatch side={side} /> {label}
                  </li>
                ))}
              </ul>
              <RangeKey words={words} />
            </>
          ) : (
            <AnswerKey labels={asked.labels} />
          )}
        </>
      )}
    </figure>
  );
}
