/** Results by the one question that may split them: sentences, no drawing, no comparison, no verdict (I2.13). */
import type { Atom, Release } from '../../../schema/contract/release.ts';
import { textOf } from '../../../schema/instrument/wording.ts';
import { ENGLISH } from '../../../schema/languages/english.ts';
import { resultWords } from '../../../schema/languages/results/en.ts';
import { staff } from '../../../schema/languages/staff.ts';
import { askedItem } from '../../../schema/results/asked.ts';
import { itemResult } from '../../../schema/results/item-result.ts';
import { fill } from '../../../schema/results/words.ts';
import { ItemSentence } from '../../charts/item-figure.tsx';

const words = staff.results;

export interface GroupsProps {
  /** Id of the question. */
  readonly by: string;
  readonly items: Release['items'];
  readonly atoms: readonly Atom[];
}

export function Groups({ by, items, atoms }: GroupsProps) {
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{words.groups}</h2>
      <p class="small">{textOf(by, ENGLISH.wording)}</p>
      {atoms.map((atom) => (
        <section class="card" key={atom.categories.join()}>
          <h3>{nameOf(by, atom.categories)}</h3>
          <p class="small">{fill(words.groupSize, { n: atom.respondents })}</p>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <ItemSentence asked={askedItem(item, ENGLISH.wording)} result={itemResult([atom], item)} words={resultWords} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="small">{words.groupsLimit}</p>
    </section>
  );
}

/** Small groups were merged before anything was told: such a group has several answers to its name (R2.6). */
function nameOf(by: string, categories: readonly string[]): string {
  const { items, scales } = ENGLISH.wording;
  const labels = categories.map((category) => fill(words.category, { label: items[`${by}.${category}`] ?? scales.preferNotToSay }));
  return fill(words.answered, { categories: labels.join(words.or) });
}
