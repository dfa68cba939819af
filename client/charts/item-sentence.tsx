/** Shows one item as its sentence, with the question emphasised wherever the language puts it (I4.6). */
import type { Read } from '../../schema/results/headline.ts';
import { itemSentence, withoutFullStop } from '../../schema/results/item-sentence.ts';
import type { ResultWords } from '../../schema/results/words.ts';

export interface ItemSentenceProps extends Read {
  readonly words: ResultWords;
}

/** A sentence about harm does not name its question, so the question comes first. */
export function ItemSentence({ asked, result, words }: ItemSentenceProps) {
  const sentence = (
    <Sentence text={itemSentence(asked, result, words)} question={withoutFullStop(asked.text)} lang={asked.lang} />
  );
  if (asked.polarity === 'indicator')
    return (
      <>
        <strong>{asked.text}</strong> {sentence}
      </>
    );
  return asked.lang === null ? (
    sentence
  ) : (
    <>
      {sentence} <span class="own">{words.ownQuestion}</span>
    </>
  );
}

function Sentence({
  text,
  question,
  lang,
}: {
  readonly text: string;
  readonly question: string;
  readonly lang: string | null;
}) {
  const at = text.indexOf(question);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <strong {...(lang !== null && { lang, dir: 'auto' })}>{question}</strong>
      {text.slice(at + question.length)}
    </>
  );
}
