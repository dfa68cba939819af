/**
 * Edits one question of the course's own: the sentence, who can change it, its language, and what the rules say while
 * it is typed (I6.2, I6.3).
 */
import {
  DOERS,
  hasPhrases,
  MOST_WORDS,
  pointsToConfirm,
  type Finding,
} from '../../../schema/instrument/custom-items.ts';
import { countWords } from '../../../schema/instrument/phrases.ts';
import { LONGEST_CUSTOM_TEXT } from '../../../schema/contract/defaults.ts';
import { ownWords } from './words.ts';
import { TAGS } from '../../../schema/languages/tags.ts';
import { counted, fill } from '../../../schema/languages/fill.ts';
import { draftAt, fieldOf, findingsAt, isOfLanguage, isOfSentence, toggledPoint, type Place } from './own-questions.ts';
import { BANK } from './plan-errors.ts';
import { Choice } from '../ui/choice.tsx';
import { Choices } from '../ui/choices.tsx';
import { languageName } from '../ui/language-name.ts';
import type { PlanPart } from './plan-questions.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';

const words = ownWords;
const languages = TAGS.map((tag) => [tag, languageName(tag)] as const);

export interface OwnQuestionProps extends PlanPart {
  readonly place: Place;
  readonly remove: () => void;
}

export function OwnQuestion({ of, setting, place, remove }: OwnQuestionProps) {
  const { values } = of.form;
  const { text, lang, doer } = draftAt(values, place);
  const findings = findingsAt(values, place, { others: BANK, people: setting.people });
  const ofLanguage = findings.find(isOfLanguage)?.message;
  return (
    <section class="card own-question" aria-labelledby={`own${place}`}>
      <h4 id={`own${place}`}>{fill(words.one, { n: place })}</h4>
      <TextArea
        of={of}
        name={fieldOf(place, 'Text')}
        label={words.text}
        hint={words.textHint}
        longest={LONGEST_CUSTOM_TEXT}
        left={words.left}
        lang={lang}
      />
      <div class="findings" role="status">
        {text !== '' && (
          <p class="small">
            {fill(words.wordsOf, { words: counted(words.words, countWords(text, lang)), most: MOST_WORDS })}
          </p>
        )}
        {text !== '' && <Findings of={findings.filter(isOfSentence)} />}
      </div>
      <Choices of={of} name={fieldOf(place, 'Doer')} legend={words.doer}>
        {DOERS.map((each) => (
          <Choice
            key={each}
            type="radio"
            name={fieldOf(place, 'Doer')}
            value={each}
            label={words.doers[each]}
            checked={doer === each}
            choose={() => of.type(fieldOf(place, 'Doer'), each)}
          />
        ))}
      </Choices>
      <Select
        of={of}
        name={fieldOf(place, 'Lang')}
        label={words.language}
        options={languages}
        {...(ofLanguage !== undefined && { hint: ofLanguage })}
      />
      <Points of={of} place={place} />
      <p>
        <button type="button" class="plain" onClick={remove}>
          {fill(words.remove, { n: place })}
        </button>
      </p>
    </section>
  );
}

function Findings({ of }: { readonly of: readonly Finding[] }) {
  if (of.length === 0) return <p class="small">{words.fine}</p>;
  return (
    <ul>
      {of.map(({ rule, level, message, words: found }) => (
        <li key={rule} class={level}>
          <strong>{level === 'block' ? words.mustChange : words.consider}</strong> {found !== null && <q>{found}</q>}{' '}
          {message}
        </li>
      ))}
    </ul>
  );
}

/** No list of words can check these points, so the author confirms them (I6.2, R2.4b). */
function Points({ of, place }: Pick<OwnQuestionProps, 'of' | 'place'>) {
  const name = fieldOf(place, 'Points');
  const { lang, confirmed } = draftAt(of.form.values, place);
  return (
    <Choices of={of} name={name} legend={words.points} {...(!hasPhrases(lang) && { hint: words.noLists })}>
      {pointsToConfirm(lang).map(({ rule, text }) => (
        <Choice
          key={rule}
          type="checkbox"
          name={name}
          value={rule}
          label={text}
          checked={confirmed.includes(rule)}
          choose={() => of.type(name, toggledPoint(of.form.values, place, rule))}
        />
      ))}
    </Choices>
  );
}
