/** Shows the fields of a planned act: what, how, who, by when, and its status (E8.2, I5.4). */
import { OWNERS, LONGEST_ACT } from '../../../schema/loop/limits.ts';
import { courseLoopWords } from './course-words.ts';
import { loopWords } from './words.ts';
import type { ActField } from './act-values.ts';
import { Choice } from '../ui/choice.tsx';
import { Choices } from '../ui/choices.tsx';
import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import type { FormHandle } from '../ui/use-form.ts';

const words = loopWords.form;

export const actLabels: Readonly<Record<ActField, string>> = {
  title: words.title,
  how: words.how,
  owner: words.owner,
  dueDay: words.dueDay,
  status: words.status,
  doneDay: words.doneDay,
  passedTo: words.passedTo,
  shared: words.shared,
};

const STATUSES = ['planned', 'done', 'passed-on', 'dropped'] as const;

export function ActFields({ of }: { readonly of: FormHandle<ActField> }) {
  const { status, owner, shared } = of.form.values;
  return (
    <>
      <Field of={of} name="title" label={words.title} hint={words.titleHint} input={{ maxLength: LONGEST_ACT.title }} />
      <TextArea of={of} name="how" label={words.how} longest={LONGEST_ACT.how} left={words.left} />
      <Choices of={of} name="owner" legend={words.owner} hint={words.ownerHint}>
        {OWNERS.map((each) => (
          <Choice
            key={each}
            type="radio"
            name="owner"
            value={each}
            label={courseLoopWords.owners[each]}
            checked={owner === each}
            choose={() => of.type('owner', each)}
          />
        ))}
      </Choices>
      <Field of={of} name="dueDay" label={words.dueDay} input={{ type: 'date' }} />
      <Choices of={of} name="status" legend={words.status}>
        {STATUSES.map((each) => (
          <Choice
            key={each}
            type="radio"
            name="status"
            value={each}
            label={courseLoopWords.statuses[each]}
            checked={status === each}
            choose={() => of.type('status', each)}
          />
        ))}
      </Choices>
      {status === 'done' && (
        <Field of={of} name="doneDay" label={words.doneDay} hint={words.doneDayHint} input={{ type: 'date' }} />
      )}
      {status === 'passed-on' && (
        <Field
          of={of}
          name="passedTo"
          label={words.passedTo}
          hint={words.passedToHint}
          input={{ maxLength: LONGEST_ACT.passedTo }}
        />
      )}
      <Choices of={of} name="shared" legend={courseLoopWords.act.shared}>
        <Choice
          type="checkbox"
          name="shared"
          label={words.shared}
          hint={words.sharedHint}
          checked={shared === 'yes'}
          choose={() => of.type('shared', shared === 'yes' ? '' : 'yes')}
        />
      </Choices>
    </>
  );
}
