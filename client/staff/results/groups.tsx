/**
 * Shows results by the one question that may split them. Each group is drawn like the whole, without comparison or
 * verdict (I2.13).
 */
import type { Definition } from '../../../schema/contract/pulse.ts';
import type { Atom, Release } from '../../../schema/contract/release.ts';
import { textOf } from '../../../schema/instrument/wording.ts';
import { APP_LANGUAGE } from '../../../schema/languages/app-language.ts';
import { resultsWords as words } from './words.ts';
import { askedItem } from '../../../schema/results/asked.ts';
import { formEntries } from '../../../schema/results/form-entries.ts';
import { itemResult } from '../../../schema/results/item-result.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { Questions } from './figure.tsx';
import type { PictureFrom } from '../ui/save-picture.tsx';
import { viewOf, type ViewName } from './view-choice.tsx';
import { joinSentences } from '../../../schema/languages/join-sentences.ts';
import { asSentence, named } from '../ui/joined.ts';

export interface GroupsProps {
  /** This is the id of the question. */
  readonly by: string;
  readonly definition: Definition;
  readonly items: Release['items'];
  readonly atoms: readonly Atom[];
  readonly view: ViewName;
  readonly from: PictureFrom;
}

export function Groups({ by, definition, items, atoms, view, from }: GroupsProps) {
  const groups = atoms.map((atom) => ({
    atom,
    name: nameOf(by, atom.categories),
    read: items.map((item) => ({ asked: askedItem(item, APP_LANGUAGE.wording), result: itemResult([atom], item) })),
  }));
  // All groups share one scale, so that their bars can be compared.
  const drawn = viewOf(
    view,
    groups.flatMap(({ read }) => read),
  );
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{words.groups}</h2>
      <p>{textOf(by, APP_LANGUAGE.wording)}</p>
      <p class="note">{words.groupsLimit}</p>
      {groups.map(({ atom, name, read }, i) => (
        <details class="fold group" key={name}>
          <summary>{named(name, fill(words.groupSize, { n: atom.respondents }))}</summary>
          <Questions
            entries={formEntries(definition.questions, read, APP_LANGUAGE.wording)}
            view={drawn}
            from={{ source: joinSentences([asSentence(name), from.source]), file: `${from.file}-group-${i + 1}` }}
          />
        </details>
      ))}
    </section>
  );
}

/** Small groups were merged before anything was published, so a group's name may consist of several answers (R2.6). */
function nameOf(by: string, categories: readonly string[]): string {
  const { items, scales } = APP_LANGUAGE.wording;
  const labels = categories.map((category) =>
    fill(words.category, { label: items[`${by}.${category}`] ?? scales.preferNotToSay }),
  );
  return fill(words.answered, { categories: labels.join(words.or) });
}
