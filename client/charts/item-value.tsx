/** Writes beside a drawing what it shows: per cent or counts of one side, or the range of each side (E9.3, I3.12). */
import { sideWords } from '../../schema/results/item-sentence.ts';
import { countOf, PERCENT_FROM } from '../../schema/results/line-sentence.ts';
import { saidCount, saidPercent } from '../../schema/results/numbers.ts';
import type { Read } from '../../schema/results/headline.ts';
import { fill } from '../../schema/languages/fill.ts';
import type { ResultWords } from '../../schema/results/words.ts';
import { isDrawn, isRated, type Drawable, type RatedItem } from './view.ts';

/** Favourable answers, which a construct counts too (I2.1), and ticks. */
const FAVOURABLE = 2;
const TICKED = 0;

/** @returns null for an item that has only words */
export function ItemValue({ asked, result, words }: Read & { readonly words: ResultWords }) {
  if (!isDrawn(asked, result)) return null;
  if (!isRated(asked)) return <Ticks result={result} words={words} />;
  return result.form === 'exact' ? (
    <Favourable result={result} words={words} />
  ) : (
    <Ranges asked={asked} result={result} words={words} />
  );
}

type Exact = Extract<Drawable, { form: 'exact' }>;

function Favourable({ result, words }: { readonly result: Exact; readonly words: ResultWords }) {
  const { n, sides, noAnswer } = result;
  const [count = 0] = sides[FAVOURABLE] ?? [];
  return (
    <>
      <strong>{n >= PERCENT_FROM ? saidPercent(count / n, words) : countOf(result, words)}</strong>
      {noAnswer > 0 && <small>{fill(words.noAnswer, { x: saidCount(noAnswer, words) })}</small>}
    </>
  );
}

/** Each range stands beside its track. */
function Ranges({
  asked,
  result,
  words,
}: {
  readonly asked: RatedItem;
  readonly result: Drawable;
  readonly words: ResultWords;
}) {
  return (
    <>
      {result.sides.map(([lo, hi], side) => (
        <span class="of-side" key={side}>
          {fill(words.named, {
            name: sideWords(asked.scale, words)[side] ?? '',
            value: fill(words.band, { lo: saidCount(lo, words), hi: saidCount(hi, words) }),
          })}
        </span>
      ))}
    </>
  );
}

function Ticks({ result, words }: { readonly result: Drawable; readonly words: ResultWords }) {
  const [count = 0] = result.sides[TICKED] ?? [];
  return (
    <>
      <strong>{countOf(result, words, TICKED)}</strong>
      {result.form === 'exact' && result.n >= PERCENT_FROM && <small>{saidPercent(count / result.n, words)}</small>}
    </>
  );
}
