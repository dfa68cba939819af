/** Shows a tick-list: what was asked, and a row for each option (I2.10, I4.3). */
import type { FormEntry } from '../../schema/results/form-entries.ts';
import type { Read } from '../../schema/results/headline.ts';
import { FigureRow, type RowProps } from './figure-row.tsx';

type Ticks = Extract<FormEntry, { kind: 'ticks' }>;

/** In a list of harms, the options about which nothing can be said share one sentence (I2.3). */
export function TickRows({ entry: { number, stem, options }, ...row }: RowProps & { readonly entry: Ticks }) {
  const silent = options.filter(isSilent);
  const told = options.filter((one) => !isSilent(one));
  return (
    <>
      <h3 class="stem">
        {number !== null && <span class="number">{number}</span>} {stem}
      </h3>
      {told.length > 0 && (
        <ul class="figure-rows">
          {told.map((read) => (
            <li key={read.asked.id}>
              <FigureRow number={null} read={read} {...row} />
            </li>
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <div class="silent">
          <p>{row.words.sentenceHarmNone}</p>
          <ul>
            {silent.map(({ asked }) => (
              <li key={asked.id}>{asked.text}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

export const isSilent = ({ asked, result }: Read): boolean =>
  asked.polarity === 'indicator' && result.form !== 'indicated';
